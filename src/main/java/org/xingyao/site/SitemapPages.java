package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xingyao.article.AddressPages;
import org.xingyao.article.LastPublished;
import org.xingyao.article.Listing;
import org.xingyao.reading.Moments;
import org.xingyao.reading.SiteConfig;
import org.xingyao.setting.Settings;
import org.xingyao.site.kept.Shows;

/** The site map: an index of maps of lists, of articles by the ten thousand, and of what is news. */
@Blocking
@Path("/")
class SitemapPages {
    private static final String XML = "application/xml;charset=UTF-8";

    /** As the protocol for news wants it: what is older is no news, and no more than a thousand. */
    private static final Duration NEWS = Duration.ofDays(2);

    private static final int MOST_NEWS = 1000;

    private final Shows shows;
    private final AddressPages pages;
    private final LastPublished last;
    private final ListAddresses lists;
    private final SiteConfig config;
    private final Settings settings;
    private final Clock clock;
    private final Moments moments;

    SitemapPages(
            Shows shows,
            AddressPages pages,
            LastPublished last,
            ListAddresses lists,
            SiteConfig config,
            Settings settings,
            Clock clock) {
        this.shows = shows;
        this.pages = pages;
        this.last = last;
        this.lists = lists;
        this.config = config;
        this.settings = settings;
        this.clock = clock;
        this.moments = new Moments(clock.getZone());
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SitemapIndex(List<UrlView> maps) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sitemap(List<UrlView> urls) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewsMap(String siteName, List<NewsView> news) implements TemplateInstance {}

    /** One address; changed is a moment, or empty. */
    record UrlView(String url, String changed) {}

    /** An article that is news. */
    record NewsView(String url, String title, String published, String changed) {}

    @GET
    @Path("sitemap.xml")
    @Produces(XML)
    public String index() {
        var maps = new ArrayList<UrlView>();
        maps.add(url("/sitemap/lists.xml", ""));
        var parts = pages.all();
        parts.forEach(part -> maps.add(url("/sitemap/articles-" + part.no() + ".xml", moments.iso(part.changedAt()))));
        // A map may not be empty; on a quiet weekend there is none. That an older article changed sends nobody wrong.
        if (!news(1).isEmpty())
            parts.stream()
                    .map(AddressPages.AddressPage::changedAt)
                    .max(Comparator.naturalOrder())
                    .ifPresent(changed -> maps.add(url("/sitemap/news.xml", moments.iso(changed))));
        return new SitemapIndex(maps).render();
    }

    @GET
    @Path("sitemap/lists.xml")
    @Produces(XML)
    public String lists() {
        shows.keys(Shows.ANY_ARTICLE);
        return new Sitemap(lists.paths().stream().map(path -> url(path, "")).toList()).render();
    }

    @GET
    @Path("sitemap/articles-{page:\\d{1,12}}.xml")
    @Produces(XML)
    public String articles(long page) {
        var addresses = pages.on(page);
        if (addresses.isEmpty()) throw new NotFoundException();
        shows.keys(Shows.ANY_ARTICLE);
        return new Sitemap(addresses.stream()
                        .map(one -> url("/articles/" + one.slug(), moments.iso(one.changedAt())))
                        .toList())
                .render();
    }

    @GET
    @Path("sitemap/news.xml")
    @Produces(XML)
    public String latest() {
        var views = news(MOST_NEWS).stream()
                .map(one -> new NewsView(
                        config.address() + "/articles/" + one.slug(),
                        one.headline(),
                        moments.iso(one.firstPublishedAt()),
                        moments.iso(one.changedAt())))
                .toList();
        return new NewsMap(settings.now().siteName(), views).render();
    }

    private List<Listing> news(int atMost) {
        return last.since(Instant.now(clock).minus(NEWS), atMost);
    }

    private UrlView url(String path, String changed) {
        return new UrlView(config.address() + path, changed);
    }
}
