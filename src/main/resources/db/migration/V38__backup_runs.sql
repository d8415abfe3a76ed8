-- The backups that the program makes by itself or for whoever presses the button, and what the rehearsal of each showed.
create sequence backup_run_seq increment by 50;
create table backup_run (
    id          bigint       not null constraint backup_run_pkey primary key,
    -- The night whose backup it is; null when somebody asked for it.
    night       date,
    asked_by    varchar(60)  not null default '',
    asked_at    timestamptz  not null,
    -- Null while it waits for the worker.
    begun_at    timestamptz,
    -- Its name in the folder of backups; empty before it begins.
    file        varchar(100) not null default '',
    encrypted   boolean      not null default false,
    -- When the file got its name, whole.
    written_at  timestamptz,
    bytes       bigint       not null default 0,
    row_count   bigint       not null default 0,
    file_count  integer      not null default 0,
    -- Files that a row names and the media store had lost, and the first of their names.
    lost_count  integer      not null default 0,
    lost        text         not null default '',
    -- When a restore of it was rehearsed and agreed with the file to the last row.
    proven_at   timestamptz,
    -- What went wrong, for people; empty when nothing did.
    trouble     text         not null default '',
    finished_at timestamptz,
    -- When the file was deleted because newer ones take its place.
    removed_at  timestamptz,
    constraint backup_run_reason_check check ((night is null) = (asked_by <> '')),
    constraint backup_run_proven_check check (proven_at is null or (written_at is not null and finished_at is not null))
);
-- One at a time.
create unique index backup_run_open_key on backup_run ((true)) where finished_at is null;
create index backup_run_asked_idx on backup_run (asked_at desc);
create index backup_run_night_idx on backup_run (night);
create index backup_run_proven_idx on backup_run (begun_at desc) where proven_at is not null;

-- Each table of a backup: how many rows the file has, and how many came back in the rehearsal.
create table backup_table (
    run_id    bigint      not null constraint backup_table_run_fkey references backup_run on delete cascade,
    name      varchar(63) not null,
    row_count bigint      not null,
    -- Null for a table that is not ours, which a restore leaves out.
    restored  bigint,
    constraint backup_table_pkey primary key (run_id, name)
);
