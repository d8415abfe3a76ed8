-- Who a person is: users with their roles, sessions that can be listed and ended, tokens for machines.

create sequence app_user_seq increment by 50;
create table app_user (
    id                   bigint       not null constraint app_user_pkey primary key,
    name                 varchar(60)  not null constraint app_user_name_key unique,
    display_name         varchar(60)  not null default '',
    password_hash        varchar(200),
    must_change_password boolean      not null default false,
    closed_at            timestamptz,
    created_at           timestamptz  not null,
    constraint app_user_name_check check (name = lower(name) and name <> '')
);

create table user_role (
    user_id bigint      not null constraint user_role_user_fkey references app_user on delete cascade,
    role    varchar(20) not null constraint user_role_role_check check (role in
        ('reporter', 'editor', 'section-chief', 'duty-chief', 'proofreader', 'tagger', 'admin', 'auditor', 'importer')),
    constraint user_role_pkey primary key (user_id, role)
);

-- The cookie holds a random id; only its SHA-256 is stored.
create sequence user_session_seq increment by 50;
create table user_session (
    id           bigint      not null constraint user_session_pkey primary key,
    id_hash      varchar(64)    not null constraint user_session_id_hash_key unique,
    user_id      bigint      not null constraint user_session_user_fkey references app_user on delete cascade,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    ended_at     timestamptz,
    address      varchar(45) not null default '',
    agent        varchar(200) not null default ''
);
create index user_session_user_idx on user_session (user_id);

create sequence api_token_seq increment by 50;
create table api_token (
    id           bigint      not null constraint api_token_pkey primary key,
    name         varchar(60) not null constraint api_token_name_key unique,
    token_hash   varchar(64)    not null constraint api_token_hash_key unique,
    role         varchar(20) not null,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    ended_at     timestamptz
);
