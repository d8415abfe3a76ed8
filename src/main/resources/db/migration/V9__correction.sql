-- What was put right in a published article 更正, for the note on its page and the list of corrections.
create sequence correction_seq increment by 50;
create table correction (
    id           bigint       not null constraint correction_pkey primary key,
    article_id   bigint       not null constraint correction_article_fkey references article on delete cascade,
    edition_id   bigint       not null constraint correction_edition_fkey references edition,
    note         varchar(500) not null,
    corrected_at timestamptz  not null,
    corrected_by varchar(60)  not null
);
create index correction_article_idx on correction (article_id, id);
create index correction_at_idx on correction (corrected_at desc, id desc);
