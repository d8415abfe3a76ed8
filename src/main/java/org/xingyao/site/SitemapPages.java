package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.SiteConfig;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.PolicyDocuments;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.taxonomy.Stars;

/** What search engines ask for: which addresses there are, and which to leave alone. */
@Blocking
@Path("/")
class SitemapPages {
    // The protocol's limit for one file; lists take some of it.
    private static final int MOST_ARTICLES = 49_000;

    private final PublishedArticles articles;
    private final Columns columns;
    private final SeriesList series;
    private final Stars stars;
    private final Regions regions;
    private final PolicyDocuments policies;
    private final SiteConfig config;

    SitemapPages(
            PublishedArticles articles,
            Columns columns,
            SeriesList series,
            Stars stars,
            Regions regions,
            PolicyDocuments policies,
            SiteConfig config) {
        this.articles = articles;
        this.columns = columns;
        this.series = series;
        this.stars = stars;
        this.regions = regions;
        this.policies = policies;
        this.config = config;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sitemap(List<UrlView> urls) implements TemplateInstance {}

    /** One address; changed is a moment in UTC, or empty. */
    record UrlView(String url, String changed) {}

    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    public String sitemap() {
        var urls = new ArrayList<UrlView>();
        add(urls, "/");
        columns.visible().forEach(column -> add(urls, "/columns/" + column.slug));
        series.list("order by slug").forEach(one -> add(urls, "/series/" + one.slug));
        stars.list("order by slug").forEach(star -> add(urls, "/stars/" + star.slug));
        regions.list("level in ('prefecture', 'county') order by slug")
                .forEach(region -> add(urls, "/regions/" + region.slug));
        add(urls, AnswerIndexPages.PATH);
        add(urls, "/policies");
        add(urls, CorrectionPages.PATH);
        policies.list("order by slug").forEach(document -> add(urls, "/policies/" + document.slug));
        for (var article : articles.addresses(MOST_ARTICLES)) {
            urls.add(new UrlView(
                    config.address() + "/articles/" + article.slug(),
                    article.editionMadeAt()
                            .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                            .toString()));
        }
        return new Sitemap(urls).render();
    }

    @GET
    @Path("robots.txt")
    @Produces("text/plain;charset=UTF-8")
    public String robots() {
        return "User-agent: *\nDisallow: /desk\nDisallow: /search\nSitemap: " + config.address() + "/sitemap.xml\n";
    }

    private void add(List<UrlView> urls, String path) {
        urls.add(new UrlView(config.address() + path, ""));
    }
}
