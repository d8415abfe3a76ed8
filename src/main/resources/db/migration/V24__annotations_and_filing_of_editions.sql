-- 批注: what a reviewer says about some words of an edition, until somebody has settled it.
create sequence annotation_seq increment by 50;
create table annotation (
    id         bigint       not null constraint annotation_pkey primary key,
    edition_id bigint       not null constraint annotation_edition_fkey references edition,
    -- What stands before the words in their line: both together name the place.
    before     varchar(24)  not null,
    words      varchar(600) not null constraint annotation_words_check check (words <> ''),
    note       text         not null constraint annotation_note_check check (note <> ''),
    made_by    varchar(60)  not null,
    made_at    timestamptz  not null,
    settled_by varchar(60),
    settled_at timestamptz,
    answer     text         not null default '',
    constraint annotation_settled_check check ((settled_by is null) = (settled_at is null))
);
create index annotation_edition_idx on annotation (edition_id);

-- What became of one article is asked of the log by its address.
create index publication_log_subject_idx on publication_log (subject, subject_id, no);

-- How the article was filed when the edition was made, as JSON; empty for editions made before this was kept.
alter table edition add column filing text not null default '';

create or replace function refuse_change_of_edition() returns trigger language plpgsql as $$
begin
    if new.content <> old.content or new.content_hash <> old.content_hash or new.article_id <> old.article_id
            or new.no <> old.no or new.filing <> old.filing then
        raise exception 'an edition is immutable';
    end if;
    return new;
end $$;
