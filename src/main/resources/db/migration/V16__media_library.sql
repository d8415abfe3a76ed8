-- The library of photos: who brought one in, what of it matters when it is cropped, and smaller copies for narrow screens.

alter table photo
    add column added_by       varchar(60) not null default '',
    -- In per cent from the left and from the top.
    add column focus_x        integer     not null default 50 constraint photo_focus_x_check check (focus_x between 0 and 100),
    add column focus_y        integer     not null default 50 constraint photo_focus_y_check check (focus_y between 0 and 100),
    -- The photo waits for its smaller copies; all that came before this migration do.
    add column renditions_due boolean     not null default true,
    add column version        bigint      not null default 0;
create index photo_newest_idx on photo (created_at desc, id desc) where file is not null;
create index photo_renditions_due_idx on photo (id) where renditions_due and file is not null;

create sequence rendition_seq increment by 50;
create table rendition (
    id       bigint      not null constraint rendition_pkey primary key,
    photo_id bigint      not null constraint rendition_photo_fkey references photo on delete cascade,
    file     varchar(80) not null,
    width    integer     not null constraint rendition_width_check check (width > 0),
    height   integer     not null constraint rendition_height_check check (height > 0),
    bytes    bigint      not null constraint rendition_bytes_check check (bytes > 0),
    constraint rendition_photo_width_key unique (photo_id, width)
);
create index rendition_file_idx on rendition (file);
