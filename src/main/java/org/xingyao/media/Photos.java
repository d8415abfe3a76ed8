package org.xingyao.media;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The photo library. */
@ApplicationScoped
public class Photos implements PanacheRepository<Photo> {
    public Optional<Photo> withFile(String file) {
        return Picture.isName(file) ? find("file", file).firstResultOptional() : Optional.empty();
    }

    public List<Photo> withFiles(Set<String> files) {
        return files.isEmpty() ? List.of() : list("file in ?1", files);
    }

    public Optional<Photo> placeholder(String caption, String credit) {
        return find("file is null and caption = ?1 and credit = ?2", caption, credit)
                .firstResultOptional();
    }
}
