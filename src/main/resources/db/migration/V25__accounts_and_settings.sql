-- What the house sets for itself stands beside what the program remembers, under names that begin with "house.".
alter table setting add column changed_by varchar(60) not null default '';

-- The second step of signing in 双步登录. Not in force before it is confirmed with a code.
create table second_step (
    user_id      bigint      not null constraint second_step_pkey primary key
                             constraint second_step_user_fkey references app_user on delete cascade,
    secret       varchar(64) not null,
    begun_at     timestamptz not null,
    confirmed_at timestamptz,
    -- Number of the half minute whose code was taken last: no code is taken twice.
    last_step    bigint      not null default 0
);

-- SHA-256 of those that have not been used.
create table recovery_code (
    user_id   bigint      not null constraint recovery_code_step_fkey references second_step on delete cascade,
    code_hash varchar(64) not null,
    constraint recovery_code_pkey primary key (user_id, code_hash)
);

-- Who has given the right password and not yet the code. The cookie holds a random id; only its SHA-256 is stored.
create table half_sign_in (
    id_hash     varchar(64) not null constraint half_sign_in_pkey primary key,
    user_id     bigint      not null constraint half_sign_in_user_fkey references app_user on delete cascade,
    created_at  timestamptz not null,
    by_provider boolean     not null default false
);
create index half_sign_in_user_idx on half_sign_in (user_id);

-- Vouched for by the house's identity provider 统一身份认证, not by a password of ours.
alter table user_session add column by_provider boolean not null default false;
