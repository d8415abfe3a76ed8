-- Links by which somebody without an account reads what is being written. The token itself is shown once; only its
-- SHA-256 is stored.
create sequence preview_link_seq increment by 50;
create table preview_link (
    id         bigint      not null constraint preview_link_pkey primary key,
    token_hash varchar(64) not null constraint preview_link_token_hash_key unique,
    article_id bigint      not null constraint preview_link_article_fkey references article on delete cascade,
    created_by varchar(60) not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    constraint preview_link_life_check check (expires_at > created_at)
);
create index preview_link_article_idx on preview_link (article_id);
create index preview_link_expires_idx on preview_link (expires_at);
