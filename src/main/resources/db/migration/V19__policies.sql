-- Policy documents get a page of their own: their text, or the document itself as a PDF.

alter table policy_document drop constraint policy_document_validity_check;
alter table policy_document
    add constraint policy_document_validity_check check (validity in
        ('valid', 'amended', 'expired', 'repealed', 'unknown')),
    -- A paragraph on each line.
    add column body       text        not null default '',
    add column file       varchar(80),
    add column file_bytes bigint,
    add constraint policy_document_file_check check ((file is null) = (file_bytes is null));
create index policy_document_issued_idx on policy_document (issued_on desc nulls last, slug);
create index edition_pair_policy_document_idx on edition_pair (policy_document_id);
