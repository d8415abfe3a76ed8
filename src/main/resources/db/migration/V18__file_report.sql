-- What was noticed while a file was read that became an article, for whoever edits it: a line each, place and words apart
-- by a tab.
create table file_report (
    article_id bigint       not null constraint file_report_pkey primary key
                            constraint file_report_article_fkey references article on delete cascade,
    file_name  varchar(120) not null,
    taken_at   timestamptz  not null,
    taken_by   varchar(60)  not null,
    lines      text         not null
);
