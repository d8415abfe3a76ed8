-- Who has an article open at the desk, a row for each window; rows that were not renewed are swept away.
create table presence (
    article_id  bigint      not null constraint presence_article_fkey references article on delete cascade,
    window_id   varchar(40) not null,
    person      varchar(60) not null,
    seen_at     timestamptz not null,
    constraint presence_pkey primary key (article_id, window_id)
);

-- For whoever gives the next number of a series: the number that a draft has taken.
alter table draft_entry add column series_slug text not null default '';
alter table draft_entry add column series_no integer not null default 0;
update draft_entry d
set series_slug = coalesce(substring(w.content from '"series":"([a-z0-9-]+)"'), ''),
    series_no = coalesce(substring(w.content from '"number":([0-9]{1,4}),"(?:issuedOn|dateline|source|responsibleEditor|blocks|restorations)"')::integer, 0)
from working_copy w
where w.article_id = d.article_id;
create index draft_entry_series_idx on draft_entry (series_slug) where series_slug <> '';
