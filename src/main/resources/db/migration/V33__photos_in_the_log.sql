-- New copies of a photo change the pages that show it: they name the files.
alter table publication_log drop constraint publication_log_subject_check;
alter table publication_log add constraint publication_log_subject_check check (subject in
    ('article', 'photo', 'taxonomy', 'setting', 'redirect', 'words'));
