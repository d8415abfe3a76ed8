package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The articles that come first. */
@ApplicationScoped
public class PinnedResults implements PanacheRepository<PinnedResult> {
    public Optional<PinnedResult> of(String key, String slug) {
        return find("key = ?1 and slug = ?2", key, slug).firstResultOptional();
    }
}
