package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.xingyao.article.Listing;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.SiteConfig;
import org.xingyao.setting.Settings;

/** What is new, for feed readers: Atom and RSS. */
@Blocking
@Path("/")
class FeedPages {
    private static final int LENGTH = 30;

    private final PublishedArticles articles;
    private final SiteConfig config;
    private final Settings settings;
    private final SiteMessages messages;
    private final ZoneId zone;

    FeedPages(PublishedArticles articles, SiteConfig config, Settings settings, SiteMessages messages, Clock clock) {
        this.articles = articles;
        this.config = config;
        this.settings = settings;
        this.messages = messages;
        this.zone = clock.getZone();
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Atom(String name, String description, String address, String updated, List<EntryView> entries)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Rss(String name, String description, String address, String updated, List<EntryView> entries)
            implements TemplateInstance {}

    /** One article; times in the form the feed wants. */
    record EntryView(String url, String title, String summary, String published, String updated) {}

    @GET
    @Path("feed.xml")
    @Produces("application/atom+xml;charset=UTF-8")
    public String atom() {
        var newest = articles.lastPublished(LENGTH);
        return new Atom(
                        settings.now().siteName(),
                        messages.homeDescription(),
                        address(),
                        iso(updated(newest)),
                        entries(newest, this::iso))
                .render();
    }

    @GET
    @Path("rss.xml")
    @Produces("application/rss+xml;charset=UTF-8")
    public String rss() {
        var newest = articles.lastPublished(LENGTH);
        return new Rss(
                        settings.now().siteName(),
                        messages.homeDescription(),
                        address(),
                        rfc(updated(newest)),
                        entries(newest, this::rfc))
                .render();
    }

    private interface Format {
        String of(Instant moment);
    }

    private List<EntryView> entries(List<Listing> listings, Format format) {
        return listings.stream()
                .map(one -> new EntryView(
                        address() + "/articles/" + one.slug(),
                        one.headline(),
                        one.summary().isEmpty() ? one.deck() : one.summary(),
                        format.of(one.firstPublishedAt()),
                        format.of(one.changedAt())))
                .toList();
    }

    private static Instant updated(List<Listing> listings) {
        return listings.stream()
                .map(Listing::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private String address() {
        return config.address().toString();
    }

    private String iso(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    private String rfc(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atZone(zone));
    }
}
