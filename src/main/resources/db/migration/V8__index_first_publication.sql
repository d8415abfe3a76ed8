-- Feeds show what came online last, whatever its day of issue.
create index article_first_published_idx on article (first_published_at desc, id desc) where public_state = 'live';
