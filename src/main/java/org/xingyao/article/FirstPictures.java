package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xingyao.media.Crop;
import org.xingyao.media.Rendition;

/** Which picture stands for a live article: the first of its photos that has a file. */
@ApplicationScoped
public class FirstPictures {
    private static final String FIRST = "select a.id, r from Article a join a.liveEdition e join e.photos u"
            + " join Rendition r on r.photo = u.photo" + PublishedArticles.LIVE
            + " and a.id in :ids and r.crop in :crops and index(u) ="
            + " (select min(index(v)) from Edition f join f.photos v where f = e and v.photo.file is not null)"
            + " order by r.width, r.mediaType";

    private final EntityManager database;

    FirstPictures(EntityManager database) {
        this.database = database;
    }

    /**
     * Its copies, by the article's id, the narrowest first, and of two of one width the JPEG; one query. None of a photo whose
     * copies are not made yet, or that is too small for the place.
     */
    public Map<Long, List<Rendition>> of(Collection<Long> ids, Crop... crops) {
        if (ids.isEmpty()) return Map.of();
        return database.createQuery(FIRST, Object[].class)
                .setParameter("ids", ids)
                .setParameter("crops", List.of(crops))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Rendition) row[1], Collectors.toList())));
    }
}
