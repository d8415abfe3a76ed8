-- The ways an article is filed. All rows are edited by staff: a row they touched is never overwritten by a file.

create table taxonomy_file (
    name       varchar(60) not null constraint taxonomy_file_pkey primary key,
    version    integer     not null,
    applied_at timestamptz not null
);

create sequence track_seq increment by 50;
create table track (
    id         bigint      not null constraint track_pkey primary key,
    slug       varchar(80) not null constraint track_slug_key unique,
    name       varchar(40) not null,
    desk_order integer     not null default 0,
    touched_at timestamptz
);

create sequence organisation_seq increment by 50;
create sequence region_seq increment by 50;
create table region (
    id          bigint       not null constraint region_pkey primary key,
    slug        varchar(80)  not null constraint region_slug_key unique,
    code        varchar(12)  constraint region_code_key unique,
    name        varchar(60)  not null,
    short_name  varchar(40)  not null default '',
    level       varchar(20)  not null constraint region_level_check check (level in
        ('province', 'prefecture', 'county', 'township', 'village')),
    level_label varchar(20)  not null default '',
    parent_id   bigint       constraint region_parent_fkey references region,
    -- Ids from the root down to the region itself, as /1/7/30/: a subtree is one range of an index.
    path        varchar(200) not null default '',
    desk_order  integer,
    touched_at  timestamptz
);
create index region_parent_idx on region (parent_id);
create index region_path_idx on region (path);

create table region_alias (
    region_id bigint      not null constraint region_alias_region_fkey references region on delete cascade,
    position  integer     not null,
    name      varchar(60) not null,
    kind      varchar(20) not null constraint region_alias_kind_check check (kind in
        ('short', 'former', 'literary', 'generic', 'misspelt')),
    constraint region_alias_pkey primary key (region_id, position)
);
create index region_alias_name_idx on region_alias (name);

create table region_historical_parent (
    region_id bigint  not null constraint region_historical_parent_region_fkey references region on delete cascade,
    position  integer not null,
    parent_id bigint  not null constraint region_historical_parent_parent_fkey references region,
    constraint region_historical_parent_pkey primary key (region_id, position)
);

create table organisation (
    id           bigint       not null constraint organisation_pkey primary key,
    slug         varchar(80)  not null constraint organisation_slug_key unique,
    name         varchar(80)  not null constraint organisation_name_key unique,
    short_name   varchar(40)  not null default '',
    kind         varchar(20)  not null constraint organisation_kind_check check (kind in
        ('party', 'government', 'mass', 'judicial', 'institution', 'township', 'village', 'company')),
    level        varchar(20)  not null constraint organisation_level_check check (level in
        ('province', 'city', 'county', 'township', 'village')),
    region_id    bigint       constraint organisation_region_fkey references region,
    valid_from   date,
    valid_to     date,
    successor_id bigint       constraint organisation_successor_fkey references organisation,
    certainty    varchar(2)   not null default '',
    touched_at   timestamptz,
    constraint organisation_valid_check check (valid_from is null or valid_to is null or valid_from <= valid_to)
);

create table organisation_alias (
    organisation_id bigint      not null constraint organisation_alias_organisation_fkey references organisation on delete cascade,
    position        integer     not null,
    name            varchar(80) not null,
    kind            varchar(20) not null constraint organisation_alias_kind_check check (kind in
        ('short', 'former', 'generic', 'misspelt')),
    constraint organisation_alias_pkey primary key (organisation_id, position)
);
create index organisation_alias_name_idx on organisation_alias (name);

create sequence star_seq increment by 50;
create table star (
    id                   bigint      not null constraint star_pkey primary key,
    slug                 varchar(80) not null constraint star_slug_key unique,
    name                 varchar(40) not null constraint star_name_key unique,
    short_name           varchar(20) not null default '',
    colour               varchar(7)  not null default '' constraint star_colour_check check (colour ~ '^(#[0-9a-f]{6})?$'),
    definition           text        not null default '',
    lead_organisation_id bigint      constraint star_lead_organisation_fkey references organisation,
    touched_at           timestamptz
);

-- One star is one row; it stands in one or both tracks, in each with its own place.
create table star_track (
    star_id    bigint  not null constraint star_track_star_fkey references star on delete cascade,
    track_id   bigint  not null constraint star_track_track_fkey references track,
    desk_order integer not null,
    constraint star_track_pkey primary key (star_id, track_id),
    constraint star_track_order_key unique (track_id, desk_order) deferrable initially deferred
);

create table star_standard (
    star_id  bigint      not null constraint star_standard_star_fkey references star on delete cascade,
    position integer     not null,
    no       integer     not null,
    kind     varchar(20) not null constraint star_standard_kind_check check (kind in ('task', 'standard', 'bottom-line')),
    text     text        not null,
    source   varchar(200) not null default '',
    constraint star_standard_pkey primary key (star_id, position)
);

create sequence news_column_seq increment by 50;
create table news_column (
    id          bigint       not null constraint news_column_pkey primary key,
    slug        varchar(80)  not null constraint news_column_slug_key unique,
    name        varchar(20)  not null constraint news_column_name_key unique,
    type        varchar(20)  not null constraint news_column_type_check check (type in
        ('news', 'notices', 'policies', 'qa', 'features')),
    description text         not null default '',
    desk_order  integer      not null default 0,
    visible     boolean      not null default true,
    touched_at  timestamptz
);

create sequence series_seq increment by 50;
create table series (
    id           bigint      not null constraint series_pkey primary key,
    slug         varchar(80) not null constraint series_slug_key unique,
    name         varchar(80) not null constraint series_name_key unique,
    year         integer,
    number_style varchar(10) not null constraint series_number_style_check check (number_style in
        ('zhi', 'paren', 'circled', 'issue')),
    planned      integer     constraint series_planned_check check (planned > 0),
    description  text        not null default '',
    organiser_id bigint      constraint series_organiser_fkey references organisation,
    finished     boolean     not null default false,
    touched_at   timestamptz
);

create sequence person_seq increment by 50;
create table person (
    id         bigint      not null constraint person_pkey primary key,
    slug       varchar(80) not null constraint person_slug_key unique,
    name       varchar(40) not null,
    active     boolean     not null default true,
    touched_at timestamptz
);
create index person_name_idx on person (name);

create table person_role (
    person_id bigint      not null constraint person_role_person_fkey references person on delete cascade,
    role      varchar(20) not null constraint person_role_role_check check (role in
        ('reporter', 'photographer', 'correspondent', 'editor', 'interviewee')),
    constraint person_role_pkey primary key (person_id, role)
);

create sequence topic_seq increment by 50;
create table topic (
    id         bigint      not null constraint topic_pkey primary key,
    slug       varchar(80) not null constraint topic_slug_key unique,
    name       varchar(40) not null constraint topic_name_key unique,
    touched_at timestamptz
);

create sequence policy_document_seq increment by 50;
create table policy_document (
    id           bigint       not null constraint policy_document_pkey primary key,
    slug         varchar(80)  not null constraint policy_document_slug_key unique,
    title        varchar(200) not null,
    number       varchar(60)  not null default '',
    issued_on    date,
    published_on date,
    topic_class  varchar(60)  not null default '',
    validity     varchar(10)  not null default 'unknown' constraint policy_document_validity_check check (validity in
        ('valid', 'expired', 'repealed', 'unknown')),
    url          varchar(500) not null default '',
    abstract     text         not null default '',
    touched_at   timestamptz
);

create table policy_document_issuer (
    document_id     bigint  not null constraint policy_document_issuer_document_fkey references policy_document on delete cascade,
    position        integer not null,
    organisation_id bigint  not null constraint policy_document_issuer_organisation_fkey references organisation,
    constraint policy_document_issuer_pkey primary key (document_id, position)
);

-- Yearly plan and result of a star in a region. Null means the source does not list it, which is not zero.
create sequence star_target_seq increment by 50;
create table star_target (
    id             bigint      not null constraint star_target_pkey primary key,
    year           integer     not null,
    star_id        bigint      not null constraint star_target_star_fkey references star,
    track_id       bigint      not null constraint star_target_track_fkey references track,
    region_id      bigint      not null constraint star_target_region_fkey references region,
    planned        integer     constraint star_target_planned_check check (planned >= 0),
    achieved       integer     constraint star_target_achieved_check check (achieved >= 0),
    source_article varchar(80) not null default '',
    quote          text        not null default '',
    touched_at     timestamptz,
    constraint star_target_key unique (year, star_id, track_id, region_id)
);

-- An address that moved: what was filed or published under it answers at the new one.
create table redirect (
    from_path  varchar(300) not null constraint redirect_pkey primary key,
    to_path    varchar(300) not null,
    created_at timestamptz  not null
);

create table setting (
    name       varchar(80) not null constraint setting_pkey primary key,
    value      text        not null,
    changed_at timestamptz not null
);
