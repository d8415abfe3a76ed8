-- 巡检: what an inspector would find in all that readers see. A run goes in steps; what it found stays until the next one
-- has not found it any more.
create sequence inspection_run_seq increment by 50;
create table inspection_run (
    id          bigint      not null constraint inspection_run_pkey primary key,
    -- The night whose run it is; null when somebody asked for it.
    night       date        constraint inspection_run_night_key unique,
    asked_by    varchar(60) not null default '',
    begun_at    timestamptz not null,
    -- Which inspector is at work, and the last row that it looked at.
    inspector   varchar(24) not null default '',
    position    bigint      not null default 0,
    -- Articles that were read, of how many.
    done        integer     not null default 0,
    total       integer     not null default 0,
    finished_at timestamptz,
    constraint inspection_run_reason_check check ((night is null) = (asked_by <> ''))
);
-- One at a time.
create unique index inspection_run_open_key on inspection_run ((true)) where finished_at is null;
create index inspection_run_finished_idx on inspection_run (finished_at desc) where finished_at is not null;

create table inspection_finding (
    matter   varchar(16)  not null,
    -- SHA-256 of what it is about: the same one found again is the same row.
    key      varchar(64)  not null,
    run_id   bigint       not null constraint inspection_finding_run_fkey references inspection_run,
    subject  varchar(300) not null,
    what     varchar(600) not null,
    -- Where at the desk it is mended.
    mend     varchar(300) not null,
    found_on date         not null,
    -- Null for what is only listed.
    due_on   date,
    constraint inspection_finding_pkey primary key (matter, key)
);
create index inspection_finding_run_idx on inspection_finding (run_id);
create index inspection_finding_due_idx on inspection_finding (matter, (coalesce(due_on, 'infinity'::date)), key);

-- How much each run found, so that no page counts.
create table inspection_tally (
    run_id  bigint      not null constraint inspection_tally_run_fkey references inspection_run on delete cascade,
    matter  varchar(16) not null,
    found   integer     not null,
    nearest date,
    constraint inspection_tally_pkey primary key (run_id, matter)
);
