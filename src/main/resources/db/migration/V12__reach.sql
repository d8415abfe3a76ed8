-- Who may touch which article: who opened it, and the columns that an account or a token is limited to.

alter table article add column opened_by varchar(60) not null default '';
create index article_opened_by_idx on article (opened_by);

alter table user_role drop constraint user_role_role_check;
alter table user_role add constraint user_role_role_check check (role in
    ('correspondent', 'reporter', 'editor', 'section-chief', 'duty-chief', 'proofreader', 'tagger', 'admin', 'auditor',
     'importer'));

-- No row means every column. So a column with rows here can't be deleted: taking the last row away would widen rights.
create table user_column (
    user_id     bigint      not null constraint user_column_user_fkey references app_user on delete cascade,
    column_slug varchar(80) not null constraint user_column_column_fkey references news_column (slug) on update cascade,
    constraint user_column_pkey primary key (user_id, column_slug)
);
create table token_column (
    token_id    bigint      not null constraint token_column_token_fkey references api_token on delete cascade,
    column_slug varchar(80) not null constraint token_column_column_fkey references news_column (slug) on update cascade,
    constraint token_column_pkey primary key (token_id, column_slug)
);

-- One person may have several roles, and an audit row names them all.
alter table audit_log alter column role type varchar(120);

-- Working copies that were thrown away, kept a while so that they can be had back.
create sequence discarded_copy_seq increment by 50;
create table discarded_copy (
    id           bigint       not null constraint discarded_copy_pkey primary key,
    article_id   bigint       not null constraint discarded_copy_article_fkey references article on delete cascade,
    content      text         not null,
    headline     varchar(300) not null,
    discarded_at timestamptz  not null,
    discarded_by varchar(60)  not null
);
create index discarded_copy_article_idx on discarded_copy (article_id);
create index discarded_copy_discarded_idx on discarded_copy (discarded_at);
