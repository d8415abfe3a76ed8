package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.xingyao.media.Photo;

/** Where a photo is used. */
@ApplicationScoped
public class PhotoUses {
    private static final int LISTED = 200;

    /** A draft is looked into by its text: only an edition has its photos on file. */
    private static final String SQL = """
            select a.slug, e.headline, case when a.live_edition_id = e.id then 'live'
                when a.edition_underway_id = e.id then 'underway' else 'earlier' end as place
            from edition_photo p join edition e on e.id = p.edition_id join article a on a.id = e.article_id
            where p.photo_id = :photo
            union
            select a.slug, w.headline, 'draft' from working_copy w join article a on a.id = w.article_id
            where position(:file in w.content) > 0
            union
            select a.slug, d.headline, 'discarded' from discarded_copy d join article a on a.id = d.article_id
            where position(:file in d.content) > 0
            order by place, slug limit :most""";

    private final EntityManager database;

    PhotoUses(EntityManager database) {
        this.database = database;
    }

    /** An article that uses the photo. */
    public record Use(String slug, String headline, Place place) {}

    /** In which of its texts. */
    public enum Place {
        LIVE,
        UNDERWAY,
        DRAFT,
        EARLIER,
        DISCARDED;

        static Place of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /** What is public comes first; at most 200. */
    public List<Use> of(Photo photo) {
        var file = photo.file;
        var rows = database.createNativeQuery(SQL)
                .setParameter("photo", photo.id)
                // A placeholder has no name that a draft could mention.
                .setParameter("file", file == null ? "\"no file\"" : file)
                .setParameter("most", LISTED)
                .getResultList();
        List<Use> uses = new ArrayList<>();
        for (Object row : rows) uses.add(use((Object[]) row));
        uses.sort(Comparator.comparing(Use::place));
        return List.copyOf(uses);
    }

    private static Use use(Object[] row) {
        return new Use((String) row[0], (String) row[1], Place.of((String) row[2]));
    }
}
