-- Articles. The article has a public state and at most one edition under way; a stage belongs to an edition.

create sequence article_seq increment by 50;
create sequence edition_seq increment by 50;

create table article (
    id                  bigint      not null constraint article_pkey primary key,
    slug                varchar(80) not null constraint article_slug_key unique,
    external_id         varchar(120) constraint article_external_id_key unique,
    public_state        varchar(12) not null constraint article_public_state_check check (public_state in
        ('unpublished', 'live', 'withdrawn')),
    withdrawn_reason    text        not null default '',
    live_edition_id     bigint,
    edition_underway_id bigint,
    first_published_at  timestamptz,
    -- The day lists are sorted by: when it was issued, else first published.
    sorted_on           date,
    next_pair_number    integer     not null default 1,
    track               varchar(10) not null default 'none' constraint article_track_check check (track in
        ('village', 'community', 'both', 'none')),
    created_at          timestamptz not null,
    version             bigint      not null default 0,
    constraint article_live_check check (public_state <> 'live' or
        (live_edition_id is not null and sorted_on is not null and first_published_at is not null)),
    constraint article_not_live_check check (public_state = 'live' or live_edition_id is null)
);

create table edition (
    id                 bigint       not null constraint edition_pkey primary key,
    article_id         bigint       not null constraint edition_article_fkey references article,
    no                 integer      not null constraint edition_no_check check (no > 0),
    stage              varchar(14)  not null constraint edition_stage_check check (stage in
        ('first-review', 'second-review', 'final-review', 'signed', 'returned', 'refused', 'void')),
    -- 免审: published by an import without reviews.
    exempt             boolean      not null default false,
    -- The exact canonical JSON whose SHA-256 is signed. Not jsonb: that reorders keys and refuses U+0000.
    content            text         not null,
    content_hash       varchar(64)     not null,
    -- Copies out of the content, for lists and joins.
    kind               varchar(12)  not null,
    kicker             varchar(200) not null,
    headline           varchar(300) not null,
    short_title        varchar(120) not null,
    deck               varchar(300) not null,
    summary            text         not null,
    column_id          bigint       constraint edition_column_fkey references news_column,
    series_id          bigint       constraint edition_series_fkey references series,
    series_no          integer,
    issued_on          varchar(10),
    issued_on_inferred boolean      not null default false,
    created_at         timestamptz  not null,
    created_by         varchar(60)  not null,
    constraint edition_article_no_key unique (article_id, no),
    constraint edition_series_no_check check ((series_id is null) = (series_no is null))
);
create index edition_column_idx on edition (column_id);
create index edition_series_idx on edition (series_id, series_no);

alter table article add constraint article_live_edition_fkey foreign key (live_edition_id) references edition;
alter table article add constraint article_edition_underway_fkey foreign key (edition_underway_id) references edition;
create index article_live_edition_idx on article (live_edition_id);
create index article_sorted_idx on article (sorted_on desc, id desc) where public_state = 'live';

create function refuse_change_of_edition() returns trigger language plpgsql as $$
begin
    if new.content <> old.content or new.content_hash <> old.content_hash or new.article_id <> old.article_id or new.no <> old.no then
        raise exception 'an edition is immutable';
    end if;
    return new;
end $$;
create trigger edition_is_immutable before update on edition for each row execute function refuse_change_of_edition();

create table edition_byline (
    edition_id bigint      not null constraint edition_byline_edition_fkey references edition on delete cascade,
    position   integer     not null,
    title      varchar(40) not null,
    name       varchar(60) not null,
    work       varchar(40) not null,
    person_id  bigint      constraint edition_byline_person_fkey references person,
    constraint edition_byline_pkey primary key (edition_id, position)
);
create index edition_byline_person_idx on edition_byline (person_id);

create table edition_restoration (
    edition_id bigint       not null constraint edition_restoration_edition_fkey references edition on delete cascade,
    position   integer      not null,
    place      varchar(200) not null,
    note       text         not null,
    constraint edition_restoration_pkey primary key (edition_id, position)
);

create table edition_photo (
    edition_id bigint      not null constraint edition_photo_edition_fkey references edition on delete cascade,
    position   integer     not null,
    key        varchar(64) not null,
    photo_id   bigint      not null constraint edition_photo_photo_fkey references photo,
    constraint edition_photo_pkey primary key (edition_id, position)
);
create index edition_photo_photo_idx on edition_photo (photo_id);

-- What autosaves write to. It becomes an edition at submit.
create table working_copy (
    article_id      bigint      not null constraint working_copy_pkey primary key
                                constraint working_copy_article_fkey references article on delete cascade,
    base_edition_id bigint      constraint working_copy_base_edition_fkey references edition,
    content         text        not null,
    headline        varchar(300) not null,
    saved_at        timestamptz not null,
    saved_by        varchar(60) not null,
    version         bigint      not null default 0
);

-- A pair's number is given once and never reused, so that #qa-3 outlives corrections.
create sequence qa_pair_seq increment by 50;
create table qa_pair (
    id             bigint      not null constraint qa_pair_pkey primary key,
    article_id     bigint      not null constraint qa_pair_article_fkey references article on delete cascade,
    number         integer     not null constraint qa_pair_number_check check (number > 0),
    -- Filing: changed without a review.
    validity       varchar(10) not null default 'unknown' constraint qa_pair_validity_check check (validity in
        ('valid', 'expired', 'repealed', 'unknown')),
    valid_from     date,
    valid_to       date,
    review_by      date,
    superseded_by  varchar(120) not null default '',
    constraint qa_pair_number_key unique (article_id, number)
);

create table qa_pair_wording (
    pair_id  bigint       not null constraint qa_pair_wording_pair_fkey references qa_pair on delete cascade,
    position integer      not null,
    wording  varchar(120) not null,
    constraint qa_pair_wording_pkey primary key (pair_id, position)
);

create table qa_pair_audience (
    pair_id  bigint      not null constraint qa_pair_audience_pair_fkey references qa_pair on delete cascade,
    position integer     not null,
    audience varchar(20) not null,
    constraint qa_pair_audience_pkey primary key (pair_id, position)
);

create table edition_pair (
    edition_id         bigint       not null constraint edition_pair_edition_fkey references edition on delete cascade,
    position           integer      not null,
    number             integer      not null,
    question           text         not null,
    short_answer       text         not null,
    answering_body     varchar(80)  not null,
    organisation_id    bigint       constraint edition_pair_organisation_fkey references organisation,
    answered_on        varchar(10),
    policy_document_id bigint       constraint edition_pair_policy_document_fkey references policy_document,
    constraint edition_pair_pkey primary key (edition_id, position)
);
create index edition_pair_organisation_idx on edition_pair (organisation_id);

-- Filing: stars, regions, organisations and topics of the article as staff see them today.
create table article_star (
    article_id bigint  not null constraint article_star_article_fkey references article on delete cascade,
    position   integer not null,
    star_id    bigint  not null constraint article_star_star_fkey references star,
    constraint article_star_pkey primary key (article_id, position),
    constraint article_star_key unique (star_id, article_id) deferrable initially deferred
);
create table article_region (
    article_id bigint  not null constraint article_region_article_fkey references article on delete cascade,
    position   integer not null,
    region_id  bigint  not null constraint article_region_region_fkey references region,
    constraint article_region_pkey primary key (article_id, position),
    constraint article_region_key unique (region_id, article_id) deferrable initially deferred
);
create table article_organisation (
    article_id      bigint  not null constraint article_organisation_article_fkey references article on delete cascade,
    position        integer not null,
    organisation_id bigint  not null constraint article_organisation_organisation_fkey references organisation,
    constraint article_organisation_pkey primary key (article_id, position),
    constraint article_organisation_key unique (organisation_id, article_id) deferrable initially deferred
);
create table article_topic (
    article_id bigint  not null constraint article_topic_article_fkey references article on delete cascade,
    position   integer not null,
    topic_id   bigint  not null constraint article_topic_topic_fkey references topic,
    constraint article_topic_pkey primary key (article_id, position),
    constraint article_topic_key unique (topic_id, article_id) deferrable initially deferred
);
