package org.xingyao.editorial;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xingyao.article.Article;
import org.xingyao.article.Edition;

/** What was decided about editions. */
@ApplicationScoped
class SignOffs implements PanacheRepository<SignOff> {
    /** Of all editions of the article, the oldest first. */
    List<SignOff> of(Article article) {
        return list("edition.article = ?1 order by id", article);
    }

    /** Who approved what, by id of the edition. */
    Map<Long, Map<Step, String>> approvals(Collection<Long> editions) {
        Map<Long, Map<Step, String>> approvals = new HashMap<>();
        if (editions.isEmpty()) return approvals;
        for (var row : list("edition.id in ?1 and decision = ?2", editions, Decision.APPROVE.id()))
            approvals
                    .computeIfAbsent(row.edition.id, _ -> new EnumMap<>(Step.class))
                    .put(row.step(), row.signedBy);
        return approvals;
    }

    Reviewed reviewed(Edition edition) {
        var signed = approvals(List.of(edition.id)).getOrDefault(edition.id, Map.of());
        var authors = Set.copyOf(List.of(edition.createdBy, edition.article.openedBy));
        return new Reviewed(edition.stage, authors, signed, Course.of(edition.column));
    }
}
