-- In which lists each live article stands. A list reads its own piece of an index in the order it shows, however large the
-- archive is and however rarely the list is added to.
create table shelf (
    -- Kind of list and id of its row: column:3, star:7, region:12 (those that lie inside it included); answers, answers-star:7
    -- and so on for articles that have an answer; part:0 for the pages of the site map.
    list               text        not null,
    article_id         bigint      not null constraint shelf_article_fkey references article on delete cascade,
    sorted_on          date        not null,
    first_published_at timestamptz not null,
    -- When the words last changed for readers; of part:… alone.
    changed_at         timestamptz,
    constraint shelf_pkey primary key (list, article_id)
);
create index shelf_article_idx on shelf (article_id);
create index shelf_sorted_idx on shelf (list, sorted_on, article_id);
create index shelf_published_idx on shelf (list, first_published_at, article_id);
create index shelf_changed_idx on shelf (list, changed_at) where changed_at is not null;

-- Puts articles into the lists where they belong now, and takes them out of all others.
create function shelve(articles bigint[]) returns void language sql as $$
    -- Whoever changes one of them at the same moment is waited for, and what they have written is seen below.
    select id from article where id = any (articles) order by id for no key update;
    delete from shelf where article_id = any (articles);
    insert into shelf (list, article_id, sorted_on, first_published_at, changed_at)
    with live as (
        select a.id, a.sorted_on, a.first_published_at, greatest(e.created_at, a.first_published_at) as changed_at,
            e.id as edition_id, e.column_id, e.series_id, e.kind
        from article a join edition e on e.id = a.live_edition_id
        where a.id = any (articles) and a.public_state = 'live'
    ), filed as (
        select l.id, 'star:' || s.star_id as list from live l join article_star s on s.article_id = l.id
        union
        select l.id, 'region:' || place from live l
            join article_region r on r.article_id = l.id join region on region.id = r.region_id
            cross join lateral unnest(string_to_array(trim(both '/' from region.path), '/')) as place
    ), answering as (
        select l.id, 'body:' || p.organisation_id as list from live l
            join edition_pair p on p.edition_id = l.edition_id where p.organisation_id is not null
        union
        select l.id, 'audience:' || u.audience from live l
            join edition_pair p on p.edition_id = l.edition_id
            join qa_pair q on q.article_id = l.id and q.number = p.number
            join qa_pair_audience u on u.pair_id = q.id
    ), place as (
        select id, 'part:' || id / 10000 as list from live
        union all select id, 'kind:' || kind from live
        union all select id, 'column:' || column_id from live where column_id is not null
        union all select id, 'series:' || series_id from live where series_id is not null
        union all select id, list from filed
        union all select id, 'answers' from live l where exists (select 1 from edition_pair p where p.edition_id = l.edition_id)
        union all select id, 'answers-' || list from filed
            where exists (select 1 from live l join edition_pair p on p.edition_id = l.edition_id where l.id = filed.id)
        union all select id, 'answers-' || list from answering
    )
    select place.list, l.id, l.sorted_on, l.first_published_at, case when place.list like 'part:%' then l.changed_at end from place join live l on l.id = place.id;
$$;

select shelve(array(select id from article where public_state = 'live'));
