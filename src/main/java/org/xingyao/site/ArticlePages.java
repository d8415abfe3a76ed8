package org.xingyao.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.ArticleLayout;
import org.xingyao.web.Gone;

/** An article, in every kind. */
@Blocking
@Path("/articles/{slug}")
class ArticlePages {
    private final PublishedArticles published;
    private final ArticleLayout layout;

    ArticlePages(PublishedArticles published, ArticleLayout layout) {
        this.published = published;
        this.layout = layout;
    }

    @GET
    public TemplateInstance show(String slug) {
        return layout.published(published.bySlug(slug).orElseThrow(() -> missing(slug)));
    }

    private RuntimeException missing(String slug) {
        return published.withdrawnReason(slug).<RuntimeException>map(Gone::new).orElseGet(NotFoundException::new);
    }
}
