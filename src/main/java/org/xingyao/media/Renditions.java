package org.xingyao.media;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The smaller copies of photos. */
@ApplicationScoped
public class Renditions implements PanacheRepository<Rendition> {
    public Optional<Rendition> withFile(String file) {
        return Picture.isName(file) ? find("file", file).firstResultOptional() : Optional.empty();
    }

    /** By the photo's id, the narrowest first; in one query. */
    public Map<Long, List<Rendition>> of(Collection<Photo> photos) {
        if (photos.isEmpty()) return Map.of();
        var ids = photos.stream().map(photo -> photo.id).toList();
        return list("photo.id in ?1 order by width", ids).stream().collect(Collectors.groupingBy(one -> one.photo.id));
    }
}
