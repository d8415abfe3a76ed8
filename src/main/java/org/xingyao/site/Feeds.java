package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.xingyao.article.Listing;
import org.xingyao.reading.Moments;
import org.xingyao.reading.SiteConfig;
import org.xingyao.setting.Settings;

/** Makes the feeds of a list: the same entries as Atom, RSS and JSON Feed, at three addresses below the list's own. */
@ApplicationScoped
class Feeds {
    static final String ATOM = "feed.xml";
    static final String RSS = "rss.xml";
    static final String JSON = "feed.json";

    /** What the address of a feed ends in, as a path of its own. */
    static final String FILE = "{file:feed\\.xml|rss\\.xml|feed\\.json}";

    /** Entries in a feed. */
    static final int LENGTH = 30;

    private final SiteConfig config;
    private final Settings settings;
    private final Moments moments;

    Feeds(SiteConfig config, Settings settings, Clock clock) {
        this.config = config;
        this.settings = settings;
        this.moments = new Moments(clock.getZone());
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Atom(FeedView feed) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Rss(FeedView feed) implements TemplateInstance {}

    /**
     * A feed; times in the form its format wants.
     *
     * @param home absolute address of the page whose list it is
     * @param self absolute address of the feed
     */
    record FeedView(
            String name,
            String publisher,
            String description,
            String home,
            String self,
            String updated,
            List<EntryView> entries) {}

    /** One article. */
    record EntryView(String url, String title, String summary, String published, String updated) {}

    /**
     * One of the three.
     *
     * @param path of the list, from the slash on; empty for the site itself
     * @param name of the list; empty for the site itself
     */
    Response of(String file, String path, String name, String description, List<Listing> articles) {
        return switch (file) {
            case ATOM ->
                answer(
                        "application/atom+xml",
                        new Atom(feed(file, path, name, description, articles, moments::iso)).render());
            case RSS ->
                answer(
                        "application/rss+xml",
                        new Rss(feed(file, path, name, description, articles, moments::rfc)).render());
            default ->
                answer("application/feed+json", json(feed(file, path, name, description, articles, moments::iso)));
        };
    }

    private static Response answer(String type, String text) {
        return Response.ok(text, type + ";charset=UTF-8").build();
    }

    private FeedView feed(
            String file,
            String path,
            String name,
            String description,
            List<Listing> articles,
            Function<Instant, String> form) {
        var site = settings.now().siteName();
        var home = config.address() + (path.isEmpty() ? "/" : path);
        var updated = articles.stream()
                .map(Listing::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new FeedView(
                name.isEmpty() ? site : name + " - " + site,
                site,
                description,
                home,
                config.address() + path + "/" + file,
                form.apply(updated),
                articles.stream().map(one -> entry(one, form)).toList());
    }

    private EntryView entry(Listing article, Function<Instant, String> form) {
        return new EntryView(
                config.address() + "/articles/" + article.slug(),
                article.headline(),
                article.summary().isEmpty() ? article.deck() : article.summary(),
                form.apply(article.firstPublishedAt()),
                form.apply(article.changedAt()));
    }

    private static String json(FeedView feed) {
        return new JsonObject()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.name())
                .put("description", feed.description())
                .put("home_page_url", feed.home())
                .put("feed_url", feed.self())
                .put("language", "zh-CN")
                .put("authors", new JsonArray().add(new JsonObject().put("name", feed.publisher())))
                .put(
                        "items",
                        new JsonArray(feed.entries().stream().map(Feeds::item).toList()))
                .encode();
    }

    /** The format wants a content; where nobody wrote a summary, the headline is all there is to say. */
    private static JsonObject item(EntryView entry) {
        return new JsonObject()
                .put("id", entry.url())
                .put("url", entry.url())
                .put("title", entry.title())
                .put("content_text", entry.summary().isEmpty() ? entry.title() : entry.summary())
                .put("date_published", entry.published())
                .put("date_modified", entry.updated());
    }
}
