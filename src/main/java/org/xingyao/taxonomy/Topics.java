package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The topics. */
@ApplicationScoped
public class Topics implements BySlug<Topic> {
    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.TOPICS;
    }

    /** By its name, or by another word for the same. */
    public Optional<Topic> named(String name) {
        return find("name", name)
                .firstResultOptional()
                .or(() -> find("select t from Topic t join t.aliases a where a = ?1 order by t.id", name)
                        .firstResultOptional());
    }
}
