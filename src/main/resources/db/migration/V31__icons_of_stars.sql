-- A sign beside the star's name, one of a few that the program draws; empty for the plain star.
alter table star add column icon varchar(8) not null default ''
    constraint star_icon_check check (icon in ('', 'flag', 'wheat', 'leaf', 'shield', 'house', 'rings', 'heart', 'shop'));
