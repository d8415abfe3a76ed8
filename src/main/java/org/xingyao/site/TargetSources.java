package org.xingyao.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.LinkView;
import org.xingyao.taxonomy.StarTarget;

/** The articles that numbers were read in, as far as readers may see them. */
@ApplicationScoped
class TargetSources {
    private final PublishedArticles articles;

    TargetSources(PublishedArticles articles) {
        this.articles = articles;
    }

    /** Each once, in the order in which the rows name them. */
    List<LinkView> of(List<StarTarget> rows) {
        var slugs = rows.stream()
                .map(row -> row.sourceArticle)
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .toList();
        var live = articles.bySlugs(slugs);
        return slugs.stream()
                .filter(live::containsKey)
                .map(live::get)
                .map(article -> new LinkView(
                        "/articles/" + article.slug(), article.content().headline()))
                .toList();
    }
}
