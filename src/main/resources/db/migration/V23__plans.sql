-- What is to happen to an article at a time set before: publishing, withdrawing, or nothing before that time (an embargo).
create sequence plan_seq increment by 50;
create table plan (
    id         bigint      not null constraint plan_pkey primary key,
    article_id bigint      not null constraint plan_article_fkey references article on delete cascade,
    kind       varchar(10) not null constraint plan_kind_check check (kind in ('publish', 'withdraw', 'embargo')),
    due_at     timestamptz not null,
    -- Of a withdrawal for readers, of an embargo for the desk.
    reason     varchar(200) not null default '',
    made_by    varchar(60) not null,
    made_at    timestamptz not null,
    outcome    varchar(10) not null default '' constraint plan_outcome_check check (outcome in
        ('', 'running', 'done', 'failed', 'cancelled')),
    ended_at   timestamptz,
    detail     varchar(300) not null default ''
);
create index plan_article_idx on plan (article_id);
create index plan_due_idx on plan (due_at) where outcome in ('', 'running');
-- One of a kind at a time.
create unique index plan_open_key on plan (article_id, kind) where outcome in ('', 'running');
