package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.ArticleLayout;
import org.xingyao.reading.SiteConfig;
import org.xingyao.web.Gone;
import org.xingyao.web.QrCode;

/** An article, in every kind. */
@Blocking
@Path("/articles/{slug}")
class ArticlePages {
    private final PublishedArticles published;
    private final ArticleLayout layout;
    private final SiteConfig config;

    ArticlePages(PublishedArticles published, ArticleLayout layout, SiteConfig config) {
        this.published = published;
        this.layout = layout;
        this.config = config;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QrDrawing(String title, QrCode code) implements TemplateInstance {}

    @GET
    public TemplateInstance show(String slug) {
        return layout.published(published.bySlug(slug).orElseThrow(() -> missing(published, slug)));
    }

    /** The article's address, to be taken over by a phone's camera. */
    @GET
    @Path("qr.svg")
    @Produces("image/svg+xml;charset=UTF-8")
    public String code(String slug) {
        var article = published.bySlug(slug).orElseThrow(() -> missing(published, slug));
        var address = config.address() + "/articles/" + article.slug();
        return new QrDrawing(article.content().headline(), QrCode.of(address)).render();
    }

    /** For what readers do not see: withdrawn with its reason, or never there. */
    static RuntimeException missing(PublishedArticles published, String slug) {
        return published.withdrawnReason(slug).<RuntimeException>map(Gone::new).orElseGet(NotFoundException::new);
    }
}
