package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The texts that are not suggested. */
@ApplicationScoped
public class DeniedSuggestionRows implements PanacheRepository<DeniedSuggestion> {
    public Optional<DeniedSuggestion> of(String key) {
        return find("key", key).firstResultOptional();
    }
}
