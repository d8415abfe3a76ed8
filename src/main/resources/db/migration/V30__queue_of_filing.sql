-- Stories that nobody has filed yet are a queue, and what a filing replaced is kept, so that it can be taken back.

alter table article add column filed boolean not null default false;
update article a set filed = true
where exists (select 1 from article_star s where s.article_id = a.id)
   or exists (select 1 from tag_filing f where f.article_id = a.id);

-- What is on its way to readers has no day yet and comes first.
create index article_unfiled_idx on article ((coalesce(sorted_on, 'infinity'::date)) desc, id desc) where not filed;

-- The filing before as JSON, and whether somebody had filed the article by then; both null in rows made before this.
alter table tag_filing add column before text;
alter table tag_filing add column filed_before boolean;
-- A second opinion is compared and learned from by nobody: the article stays as it was filed.
alter table tag_filing add column opinion boolean not null default false;
