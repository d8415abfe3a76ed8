package org.xingyao.media;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The smaller copies of photos. */
@ApplicationScoped
public class Renditions implements PanacheRepository<Rendition> {
    /** More than one when copies of several photos, or of several parts of one, are the same. */
    public List<Rendition> withFile(String file) {
        return StoredName.is(file) ? list("file", file) : List.of();
    }

    /** By the photo's id, the narrowest first, and of two of one width the JPEG; in one query. */
    public Map<Long, List<Rendition>> of(Collection<Photo> photos, Crop... crops) {
        if (photos.isEmpty()) return Map.of();
        var ids = photos.stream().map(photo -> photo.id).toList();
        return list("photo.id in ?1 and crop in ?2 order by width, mediaType", ids, List.of(crops)).stream()
                .collect(Collectors.groupingBy(one -> one.photo.id));
    }
}
