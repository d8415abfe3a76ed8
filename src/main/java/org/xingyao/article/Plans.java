package org.xingyao.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What is planned, and what became of it. */
@ApplicationScoped
public class Plans implements PanacheRepository<Plan> {
    public Optional<Plan> open(Article article, String kind) {
        return find("article = ?1 and kind = ?2 and outcome in ?3", article, kind, Plan.OPEN)
                .firstResultOptional();
    }

    /** All of an article, the latest first. */
    public List<Plan> of(Article article) {
        return list("article = ?1 order by dueAt desc, id desc", article);
    }
}
