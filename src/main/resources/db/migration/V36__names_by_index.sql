-- The names that stand in bylines and credits, each found once by a step in the index, however many articles there are.
create index edition_byline_name_idx on edition_byline (name);
create index photo_credit_idx on photo (credit);
