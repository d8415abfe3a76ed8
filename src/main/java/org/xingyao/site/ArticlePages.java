package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.ArticleLayout;
import org.xingyao.reading.SiteConfig;
import org.xingyao.site.kept.Shows;
import org.xingyao.web.Gone;
import org.xingyao.web.QrCode;

/** An article, in every kind. */
@Blocking
@Path("/articles/{slug}")
class ArticlePages {
    private final Shows shows;
    private final PublishedArticles published;
    private final ArticleLayout layout;
    private final SiteConfig config;

    ArticlePages(Shows shows, PublishedArticles published, ArticleLayout layout, SiteConfig config) {
        this.shows = shows;
        this.published = published;
        this.layout = layout;
        this.config = config;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QrDrawing(String title, QrCode code) implements TemplateInstance {}

    @GET
    public TemplateInstance show(String slug) {
        var article = published.bySlug(slug).orElseThrow(() -> missing(published, slug));
        shows.keys(keys(article));
        return layout.published(article);
    }

    /** The words, the neighbours in its series, and others of its first star or its column. */
    private static String[] keys(PublishedArticle article) {
        var keys = new ArrayList<String>();
        keys.add("slug:" + article.slug());
        var labels = article.labels();
        if (labels.series() != null) keys.add("series:" + labels.series().slug());
        if (labels.column() != null) keys.add("column:" + labels.column().slug());
        labels.stars().forEach(star -> keys.add("star:" + star.slug()));
        return keys.toArray(String[]::new);
    }

    /** The article's address, to be taken over by a phone's camera. */
    @GET
    @Path("qr.svg")
    @Produces("image/svg+xml;charset=UTF-8")
    public String code(String slug) {
        var article = published.bySlug(slug).orElseThrow(() -> missing(published, slug));
        shows.keys("slug:" + article.slug());
        var address = config.address() + "/articles/" + article.slug();
        return new QrDrawing(article.content().headline(), QrCode.of(address)).render();
    }

    /** For what readers do not see: withdrawn with its reason, or never there. */
    static RuntimeException missing(PublishedArticles published, String slug) {
        return published.withdrawnReason(slug).<RuntimeException>map(Gone::new).orElseGet(NotFoundException::new);
    }
}
