-- Photos. One without a file is a placeholder: its caption survived, the picture itself did not.

create sequence photo_seq increment by 50;
create table photo (
    id         bigint       not null constraint photo_pkey primary key,
    file       varchar(80)  constraint photo_file_key unique,
    media_type varchar(40)  not null default '',
    width      integer      constraint photo_width_check check (width > 0),
    height     integer      constraint photo_height_check check (height > 0),
    bytes      bigint       constraint photo_bytes_check check (bytes > 0),
    caption    varchar(500) not null default '',
    credit     varchar(120) not null default '',
    alt        varchar(500) not null default '',
    created_at timestamptz  not null
);
