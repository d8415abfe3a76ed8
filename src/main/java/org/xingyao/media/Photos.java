package org.xingyao.media;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/** The photo library. */
@ApplicationScoped
public class Photos implements PanacheRepository<Photo>, Watched {
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

    @Override
    public List<Vital> vitals() {
        return List.of(Vital.gauge("photos_waiting_for_copies", this::waiting));
    }

    /** By an index over those that wait. */
    @Transactional
    long waiting() {
        return count("renditionsDue and file is not null");
    }
}
