-- What staff decided about suggested tags: one row for each time somebody filed an article, with the verdict on each tag.

create sequence tag_filing_seq increment by 50;
create table tag_filing (
    id         bigint      not null constraint tag_filing_pkey primary key,
    article_id bigint      not null constraint tag_filing_article_fkey references article on delete cascade,
    decided_by varchar(60) not null,
    decided_at timestamptz not null
);
create index tag_filing_article_idx on tag_filing (article_id, id);
create index tag_filing_decided_at_idx on tag_filing (decided_at);

-- A filing without a row of kind star says: of no star, and none was proposed.
create table tag_decision (
    filing_id  bigint       not null constraint tag_decision_filing_fkey references tag_filing on delete cascade,
    kind       varchar(12)  not null constraint tag_decision_kind_check
                            check (kind in ('star', 'region', 'organisation', 'topic')),
    -- Of a topic its name. No foreign key: a decision outlives the row it was about.
    slug       varchar(200) not null,
    -- accepted: proposed and filed; added: filed without having been proposed; refused: proposed and not filed.
    verdict    varchar(8)   not null constraint tag_decision_verdict_check
                            check (verdict in ('accepted', 'added', 'refused')),
    -- Of the suggestion at that moment, 0 to 1; null when there was none.
    confidence real,
    constraint tag_decision_pkey primary key (filing_id, kind, slug)
);
