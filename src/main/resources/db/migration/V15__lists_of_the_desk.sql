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
create index working_copy_saved_idx on working_copy (saved_at desc);

-- What the desk puts first: one lead 头条 and some seconds 副头条 on the front page, pinned stories 置顶 in a column. A story
-- that is withdrawn or past its last day stays here and shows nowhere.
create sequence placement_seq increment by 50;
create table placement (
    id         bigint      not null constraint placement_pkey primary key,
    place      varchar(10) not null constraint placement_place_check check (place in ('lead', 'second', 'column')),
    column_id  bigint      constraint placement_column_fkey references news_column,
    article_id bigint      not null constraint placement_article_fkey references article on delete cascade,
    position   integer     not null,
    until_on   date,
    placed_by  varchar(60) not null,
    placed_at  timestamptz not null,
    constraint placement_column_check check ((place = 'column') = (column_id is not null)),
    constraint placement_key unique nulls not distinct (place, column_id, article_id)
);
create index placement_article_idx on placement (article_id);
