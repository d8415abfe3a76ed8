-- Failed sign-ins, counted per account and per address; each failure makes the next try wait longer.
create table sign_in_failure (
    key      varchar(120) not null constraint sign_in_failure_pkey primary key,
    failures integer      not null,
    last_at  timestamptz  not null
);
