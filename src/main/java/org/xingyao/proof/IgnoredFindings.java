package org.xingyao.proof;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the desk leaves as it is. */
@ApplicationScoped
public class IgnoredFindings implements PanacheRepository<IgnoredFinding> {
    List<IgnoredFinding> of(String slug) {
        return list("article.slug = ?1 order by ignoredAt, id", slug);
    }
}
