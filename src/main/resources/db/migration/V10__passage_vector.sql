-- Vectors of passages by what the model was given, so that an index of vectors made anew costs no computing. The program
-- makes them again whenever they are missing; backups leave them out.

create table passage_vector (
    content_hash char(64)    not null constraint passage_vector_hash_check check (content_hash ~ '^[0-9a-f]{64}$'),
    model        varchar(60) not null,
    -- Four bytes a number, the lowest first.
    vector       bytea       not null,
    made_at      timestamptz not null,
    constraint passage_vector_pkey primary key (model, content_hash)
);
