-- Copies of photos are WebP too, and of parts of a photo: each place gets the proportions it shows.

alter table rendition
    add column media_type varchar(20) not null default 'image/jpeg'
        constraint rendition_media_type_check check (media_type in ('image/jpeg', 'image/webp')),
    -- Empty for the whole photo.
    add column crop       varchar(8)  not null default ''
        constraint rendition_crop_check check (crop in ('', 'wide', 'card', 'square')),
    drop constraint rendition_photo_width_key,
    add constraint rendition_kind_key unique (photo_id, crop, media_type, width);

-- In a photo that is higher than wide the middle is rarely what it is about.
update photo set focus_y = 20 where height > width and focus_x = 50 and focus_y = 50;

-- All copies are made again; until then those that are there go on being shown.
update photo set renditions_due = true where file is not null;
