package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.PublishedArticles;
import org.xingyao.media.Photo;
import org.xingyao.media.Photos;
import org.xingyao.text.Like;
import org.xingyao.text.Missing;

/**
 * The photos that somebody may look through. Who sees no others' drafts sees no photo that only such drafts use: their own
 * ones, and those that readers see.
 */
@ApplicationScoped
public class PhotoLibrary {
    private static final String THEIRS = " and (p.addedBy = :me or exists"
            + " (select 1 from Article a join a.liveEdition e join e.photos u where u.photo = p))";
    private static final String UNDESCRIBED = " and (p.alt = '' or p.credit = '')";
    private static final String BELOW = " and (p.createdAt < :at or (p.createdAt = :at and p.id < :id))";
    private static final String NEWEST_FIRST = " order by p.createdAt desc, p.id desc";
    private static final int MOST_WORDS = 8;

    private final EntityManager database;
    private final Photos photos;
    private final PublishedArticles published;

    PhotoLibrary(EntityManager database, Photos photos, PublishedArticles published) {
        this.database = database;
        this.photos = photos;
        this.published = published;
    }

    /**
     * Which photos.
     *
     * @param text all words of it must stand in what is written about a photo; empty for every photo
     * @param undescribed only those whose words are not complete
     * @param below the photos that follow this one; null for the newest
     * @param skipped how many of them are passed over
     */
    public record Choice(
            String text, boolean undescribed, @Nullable Photo below, int skipped) {}

    /** @throws org.xingyao.text.Refused for somebody who neither writes nor reads drafts */
    public static void check(Actor actor) {
        if (!actor.may(Permission.READ_DRAFTS)) actor.mustHave(Permission.WRITE);
    }

    /** The newest first. */
    public List<Photo> find(Actor actor, Choice choice, int atMost) {
        check(actor);
        var where = new StringBuilder("select p from Photo p where p.file is not null");
        Map<String, Object> values = new HashMap<>();
        words(choice.text(), where, values);
        if (choice.undescribed()) where.append(UNDESCRIBED);
        if (!actor.may(Permission.READ_DRAFTS)) {
            where.append(THEIRS);
            values.put("me", actor.name());
        }
        if (choice.below() != null) {
            where.append(BELOW);
            values.put("at", choice.below().createdAt);
            values.put("id", choice.below().id);
        }
        var query = database.createQuery(where + NEWEST_FIRST, Photo.class);
        values.forEach(query::setParameter);
        return query.setFirstResult(choice.skipped()).setMaxResults(atMost).getResultList();
    }

    private static void words(String text, StringBuilder where, Map<String, Object> values) {
        var words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        for (int i = 0; i < words.length && i < MOST_WORDS; i++) {
            if (words[i].isEmpty()) continue;
            where.append(" and lower(concat(p.caption, ' ', p.credit, ' ', p.alt)) like :word")
                    .append(i)
                    .append(" escape '!'");
            values.put("word" + i, Like.containing(words[i]));
        }
    }

    /** @throws Missing when there is none, or none that the actor may see */
    public Photo one(Actor actor, long id) {
        check(actor);
        return Optional.ofNullable(photos.findById(id))
                .filter(photo -> photo.file != null && isSeen(actor, photo))
                .orElseThrow(PhotoEntries::missing);
    }

    /** Whether the actor may change what is written about it, and delete it. */
    public boolean mayChange(Actor actor, Photo photo) {
        return PhotoEntries.isTheirs(actor, photo);
    }

    private boolean isSeen(Actor actor, Photo photo) {
        return actor.may(Permission.READ_DRAFTS) || photo.addedBy.equals(actor.name()) || published.isShown(photo);
    }
}
