-- The desk keeps stars, regions and topics too. What is retired 停用 is offered no more; its pages stay.
alter table star add column retired_at timestamptz;
alter table region add column retired_at timestamptz;
alter table topic add column retired_at timestamptz;

-- Other names, so that what is called by the name of a row that was merged leads to the row it became.
create table topic_alias (
    topic_id bigint      not null constraint topic_alias_topic_fkey references topic on delete cascade,
    position integer     not null,
    name     varchar(40) not null,
    constraint topic_alias_pkey primary key (topic_id, position)
);
create index topic_alias_name_idx on topic_alias (name);

create table person_alias (
    person_id bigint      not null constraint person_alias_person_fkey references person on delete cascade,
    position  integer     not null,
    name      varchar(40) not null,
    constraint person_alias_pkey primary key (person_id, position)
);
create index person_alias_name_idx on person_alias (name);

-- An address that moved twice leads to where it is now: whoever moves one looks for those that lead to it.
create index redirect_to_path_idx on redirect (to_path);
create index star_target_star_idx on star_target (star_id);
create index star_target_region_idx on star_target (region_id);
create index organisation_region_idx on organisation (region_id);
create index region_historical_parent_parent_idx on region_historical_parent (parent_id);
