-- One log, many readers; and the audit chain. Both are numbered under one lock, taken by the last statement before
-- the commit, so a reader that has seen number n has seen every number below it.

create table ledger_head (
    id         integer  not null constraint ledger_head_pkey primary key constraint ledger_head_single_check check (id = 1),
    log_no     bigint   not null,
    audit_no   bigint   not null,
    audit_hash varchar(64) not null,
    -- A restore writes a new epoch: what followed the old database must rebuild.
    epoch      uuid     not null
);
insert into ledger_head (id, log_no, audit_no, audit_hash, epoch) values (1, 0, 0, repeat('0', 64), gen_random_uuid());

create table publication_log (
    no         bigint       not null constraint publication_log_pkey primary key,
    at         timestamptz  not null,
    subject    varchar(20)  not null constraint publication_log_subject_check check (subject in
        ('article', 'taxonomy', 'setting', 'redirect', 'words')),
    subject_id varchar(120) not null,
    happened   varchar(20)  not null,
    -- Surrogate keys of everything the change touches, before and after.
    touched    text[]       not null
);

create table audit_log (
    no      bigint       not null constraint audit_log_pkey primary key,
    at      timestamptz  not null,
    actor   varchar(60)  not null,
    role    varchar(20)  not null,
    address varchar(45)  not null,
    action  varchar(40)  not null,
    object  varchar(160) not null,
    detail  text         not null,
    hash    varchar(64)     not null
);
create index audit_log_object_idx on audit_log (object, no);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only';
end $$;
create trigger audit_log_is_append_only before update or delete or truncate on audit_log
    for each statement execute function refuse_change_of_audit();
