package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The queries by which the search is measured. */
@ApplicationScoped
public class JudgedQueries implements PanacheRepository<JudgedQuery> {
    public Optional<JudgedQuery> of(String text, String slug, String anchor) {
        return find("text = ?1 and slug = ?2 and anchor = ?3", text, slug, anchor)
                .firstResultOptional();
    }
}
