-- 三审三校: who decided what about which edition, and the hash of the words that they saw. Nothing is ever changed here.
create sequence sign_off_seq increment by 50;
create table sign_off (
    id           bigint      not null constraint sign_off_pkey primary key,
    edition_id   bigint      not null constraint sign_off_edition_fkey references edition,
    step         varchar(16) not null constraint sign_off_step_check check (step in
        ('first-review', 'second-review', 'final-review', 'first-proof', 'second-proof', 'third-proof')),
    decision     varchar(8)  not null constraint sign_off_decision_check check (decision in
        ('approve', 'return', 'refuse', 'void')),
    signed_by    varchar(60) not null,
    signed_at    timestamptz not null,
    comment      text        not null,
    content_hash varchar(64) not null,
    -- 紧急签发: one signature of the duty chief in the place of all steps.
    emergency    boolean     not null default false,
    constraint sign_off_emergency_check check (not emergency or (step = 'final-review' and decision = 'approve')),
    constraint sign_off_comment_check check (decision = 'approve' and not emergency or comment <> '')
);
create index sign_off_edition_idx on sign_off (edition_id);
create unique index sign_off_once_key on sign_off (edition_id, step) where decision = 'approve';

create function refuse_change_of_sign_off() returns trigger language plpgsql as $$
begin
    raise exception 'sign-offs are append-only';
end $$;
create trigger sign_off_is_append_only before update or delete or truncate on sign_off
    for each statement execute function refuse_change_of_sign_off();

-- How many steps a column asks for; a small desk may lower them. Two reviews are 初审 and 终审, one is 终审.
alter table news_column
    add column reviews integer not null default 3 constraint news_column_reviews_check check (reviews between 1 and 3),
    add column proofs  integer not null default 3 constraint news_column_proofs_check check (proofs between 0 and 3);
