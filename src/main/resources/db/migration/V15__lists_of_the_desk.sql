-- What the desk's lists show and search of a text that is being written. Derived from the words at each save, so that a
-- list reads no JSON; the text is folded for comparison, a line for each paragraph.
create table draft_entry (
    article_id  bigint      not null constraint draft_entry_pkey primary key
                            constraint draft_entry_article_fkey references article on delete cascade,
    kind        varchar(12) not null,
    column_slug text        not null default '',
    issued_on   varchar(10),
    text        text        not null
);

-- Until their next save, older drafts are searched by their JSON without its names.
insert into draft_entry (article_id, kind, column_slug, issued_on, text)
select article_id,
       coalesce(substring(content from '"kind":"([a-z]+)"'), 'news'),
       coalesce(substring(content from '"column":"([a-z0-9-]+)"'), ''),
       substring(content from '"issuedOn":\{"iso":"([0-9-]+)"'),
       lower(regexp_replace(content, '"[A-Za-z]+":', ' ', 'g'))
from working_copy;

-- Few articles are under way or not public, however many are.
create index article_underway_idx on article (edition_underway_id) where edition_underway_id is not null;
create index article_not_live_idx on article (public_state, id) where public_state <> 'live';
create index edition_created_by_idx on edition (created_by);
create index working_copy_saved_idx on working_copy (saved_at desc);
