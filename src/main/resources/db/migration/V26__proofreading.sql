-- What the desk decided about findings, its own wrong words, and what the proofreader found in all that readers see.

-- 不改: key covers the rule, the words and the characters beside them, so that an edit elsewhere does not lose it.
create sequence ignored_finding_seq increment by 50;
create table ignored_finding (
    id         bigint       not null constraint ignored_finding_pkey primary key,
    article_id bigint       not null constraint ignored_finding_article_fkey references article on delete cascade,
    key        varchar(64)  not null,
    rule       varchar(40)  not null,
    -- For whoever reads the list; cut and cleaned, so never compared.
    words      varchar(200) not null,
    before     varchar(24)  not null,
    after      varchar(24)  not null,
    reason     varchar(200) not null,
    ignored_by varchar(60)  not null,
    ignored_at timestamptz  not null,
    constraint ignored_finding_key unique (article_id, key)
);

create sequence proof_term_seq increment by 50;
create table proof_term (
    id         bigint       not null constraint proof_term_pkey primary key,
    rule       varchar(40)  not null,
    wrong      varchar(60)  not null constraint proof_term_wrong_key unique,
    -- Empty where nothing can be put in its place.
    instead    varchar(60)  not null default '',
    -- Longer words in which it is right, parted by |.
    spared     varchar(500) not null default '',
    note       varchar(200) not null,
    author     varchar(60)  not null,
    touched_at timestamptz  not null,
    retired_at timestamptz,
    version    bigint       not null default 0
);

-- Words of the built-in list that this desk does not want to hear of.
create table muted_term (
    wrong    varchar(60) not null constraint muted_term_pkey primary key,
    muted_by varchar(60) not null,
    muted_at timestamptz not null
);

-- Each version of rules and words, and how far all live articles have been read with it.
create table proof_scan (
    version     bigint      not null constraint proof_scan_pkey primary key,
    fingerprint varchar(64) not null,
    -- The last article that was read.
    position    bigint      not null,
    done        integer     not null,
    total       integer     not null,
    started_at  timestamptz not null,
    finished_at timestamptz
);

-- What is still open in the live edition of each article.
create table proof_article (
    article_id bigint      not null constraint proof_article_pkey primary key
                           constraint proof_article_article_fkey references article on delete cascade,
    edition_id bigint      not null constraint proof_article_edition_fkey references edition on delete cascade,
    characters integer     not null,
    blockers   integer     not null,
    warnings   integer     not null,
    hints      integer     not null,
    read_at    timestamptz not null
);
create index proof_article_worst_idx on proof_article (blockers desc, warnings desc, article_id desc);
create table proof_finding (
    article_id bigint      not null constraint proof_finding_article_fkey references proof_article on delete cascade,
    rule       varchar(40) not null,
    level      varchar(8)  not null constraint proof_finding_level_check check (level in ('blocker', 'warning', 'hint')),
    open       integer     not null,
    -- The first of them, to see at a glance what it is.
    words      varchar(60) not null,
    constraint proof_finding_pkey primary key (article_id, rule)
);
create index proof_finding_rule_idx on proof_finding (rule);
create index proof_finding_level_idx on proof_finding (level);
