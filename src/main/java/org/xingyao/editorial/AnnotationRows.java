package org.xingyao.editorial;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xingyao.article.Article;

/** What was said about the words of editions. */
@ApplicationScoped
class AnnotationRows implements PanacheRepository<Annotation> {
    /** Of all editions of the article, the oldest first. */
    List<Annotation> of(Article article) {
        return list("from Annotation a join fetch a.edition e where e.article = ?1 order by a.id", article);
    }
}
