package org.xingyao.tagging;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xingyao.article.Article;

/** What staff have decided about tags. */
@ApplicationScoped
class TagFilings implements PanacheRepository<TagFiling> {
    /** The one that counts. */
    Optional<TagFiling> lastOf(Article article) {
        return find("article = ?1 and not opinion order by id desc", article).firstResultOptional();
    }

    Optional<TagFiling> lastOf(Article article, String person) {
        return find("article = ?1 and decidedBy = ?2 and not opinion order by id desc", article, person)
                .firstResultOptional();
    }

    /** The last filing of each article, the newest first. */
    List<TagFiling> lastOfEach(int atMost) {
        return find("from TagFiling f where f.id = (select max(g.id) from TagFiling g where g.article = f.article and not g.opinion)"
                        + " order by f.id desc")
                .page(0, atMost)
                .list();
    }

    /** In the order in which they were made. */
    List<TagFiling> since(Instant from) {
        return list("from TagFiling f left join fetch f.decisions where f.decidedAt >= ?1 order by f.id", from);
    }
}
