-- What else belongs to the desk: articles that come first, texts that are not suggested, judged queries and how the
-- search did on them, what people asked, and the questions that are still to be written.

-- key: what makes two texts the same query (folded, without spaces, quotes and closing marks), see nlp.QueryText.
create sequence pinned_result_seq increment by 50;
create table pinned_result (
    id         bigint       not null constraint pinned_result_pkey primary key,
    text       varchar(200) not null,
    key        varchar(200) not null,
    slug       varchar(80)  not null,
    -- #qa-3 for one pair of the article, empty for the article.
    anchor     varchar(20)  not null default '',
    position   integer      not null,
    author     varchar(60)  not null default '',
    reason     varchar(200) not null default '',
    expires_on date,
    touched_at timestamptz,
    constraint pinned_result_key_slug_key unique (key, slug)
);

create sequence denied_suggestion_seq increment by 50;
create table denied_suggestion (
    id         bigint       not null constraint denied_suggestion_pkey primary key,
    text       varchar(200) not null,
    key        varchar(200) not null constraint denied_suggestion_key_key unique,
    author     varchar(60)  not null default '',
    reason     varchar(200) not null default '',
    expires_on date,
    touched_at timestamptz
);

create sequence judged_query_seq increment by 50;
create table judged_query (
    id         bigint       not null constraint judged_query_pkey primary key,
    text       varchar(200) not null,
    slug       varchar(80)  not null,
    anchor     varchar(20)  not null default '',
    -- What is hard about it: pinyin, typo, region … as the file says.
    difficulty varchar(40)  not null default '',
    author     varchar(60)  not null default '',
    reason     varchar(200) not null default '',
    expires_on date,
    touched_at timestamptz,
    constraint judged_query_key unique (text, slug, anchor)
);

create table evaluation_run (
    id        bigint           not null generated always as identity constraint evaluation_run_pkey primary key,
    at        timestamptz      not null,
    actor     varchar(60)      not null,
    why       varchar(200)     not null,
    -- Where the index stood: what was published in between may be why two runs differ.
    log_no    bigint           not null,
    queries   integer          not null,
    hit_at_1  double precision not null,
    mrr       double precision not null,
    recall    double precision not null
);
create table evaluation_rank (
    run_id bigint       not null constraint evaluation_rank_run_fkey references evaluation_run on delete cascade,
    text   varchar(200) not null,
    -- Of the first expected article; 0 when it is not among the first ten.
    rank   integer      not null,
    constraint evaluation_rank_pkey primary key (run_id, text)
);

-- What people asked, a row a day and query: no address, no session, no browser, not even a time of day.
create table query_log (
    day      date         not null,
    key      varchar(60)  not null,
    -- As it was typed first on that day.
    text     varchar(60)  not null,
    asked    integer      not null,
    -- By the last search of the day.
    found    integer      not null,
    -- How often an answer stood above the results.
    answered integer      not null,
    clicks   integer      not null,
    constraint query_log_pkey primary key (day, key)
);
create index query_log_key_idx on query_log (key);

create sequence question_task_seq increment by 50;
create table question_task (
    id        bigint       not null constraint question_task_pkey primary key,
    text      varchar(200) not null,
    key       varchar(200) not null constraint question_task_key_key unique,
    asked     integer      not null,
    state     varchar(10)  not null constraint question_task_state_check check (state in ('open', 'done', 'dropped')),
    note      varchar(200) not null default '',
    opened_by varchar(60)  not null,
    opened_at timestamptz  not null,
    closed_by varchar(60)  not null default '',
    closed_at timestamptz
);
create index question_task_state_idx on question_task (state);
