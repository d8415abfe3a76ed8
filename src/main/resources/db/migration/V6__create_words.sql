-- Words that belong to the desk: synonyms for search and words that the segmenter must not cut.

create sequence synonym_set_seq increment by 50;
create table synonym_set (
    id         bigint       not null constraint synonym_set_pkey primary key,
    kind       varchar(10)  not null constraint synonym_set_kind_check check (kind in ('eq', 'oneway', 'alias', 'typo')),
    -- Joined by |; the first term names the set.
    terms      varchar(500) not null constraint synonym_set_terms_key unique,
    certainty  varchar(2)   not null default '',
    note       varchar(200) not null default '',
    author     varchar(60)  not null default '',
    reason     varchar(200) not null default '',
    expires_on date,
    touched_at timestamptz
);

create sequence dictionary_word_seq increment by 50;
create table dictionary_word (
    id         bigint       not null constraint dictionary_word_pkey primary key,
    word       varchar(60)  not null constraint dictionary_word_word_key unique,
    author     varchar(60)  not null default '',
    reason     varchar(200) not null default '',
    expires_on date,
    touched_at timestamptz
);
