package org.xingyao.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xingyao.setting.Setting;
import org.xingyao.setting.Settings;
import org.xingyao.web.Assets;

/** Makes what the head of a page tells machines. */
@ApplicationScoped
class Heads {
    /** The site's mark, for links to pages without a picture of their own; chats want 300 dots at least. */
    private static final String MARK = "mark.png";

    static final String ORGANISATION = "Organization";

    private final SiteConfig config;
    private final Settings settings;
    private final ReadingMessages messages;

    Heads(SiteConfig config, Settings settings, ReadingMessages messages) {
        this.config = config;
        this.settings = settings;
        this.messages = messages;
    }

    /** Of any page with an address of its own. */
    Head page(String path, String title, String description) {
        var tags = new ArrayList<>(card("website", path, title, description));
        tags.add(Head.Tag.property("og:image", mark()));
        tags.addAll(governmentTags());
        var data = path.equals("/")
                ? List.of(
                        site().script(),
                        publisher(StructuredData.block(ORGANISATION)).script())
                : List.of(breadcrumbs(List.of(Map.entry(absolute(path), title))).script());
        return new Head(Head.filled(tags), data, null);
    }

    /** Names a page where machines show a link to it. */
    List<Head.Tag> card(String type, String path, String title, String description) {
        return List.of(
                Head.Tag.property("og:type", type),
                Head.Tag.property("og:title", title.isEmpty() ? siteName() : title),
                Head.Tag.property("og:description", description),
                Head.Tag.property("og:url", absolute(path)),
                Head.Tag.property("og:site_name", siteName()),
                Head.Tag.property("og:locale", "zh_CN"));
    }

    /** The tags that the government's guideline wants on every page; none unless the house wants them. */
    List<Head.Tag> governmentTags() {
        if (!settings.now().governmentTags()) return List.of();
        return List.of(
                Head.Tag.named("SiteName", siteName()),
                Head.Tag.named("SiteDomain", config.address().getAuthority()));
    }

    /** Those of a column's own page. */
    List<Head.Tag> governmentTagsOfColumn(String name, String description) {
        if (!settings.now().governmentTags()) return List.of();
        return Head.filled(
                List.of(Head.Tag.named("ColumnName", name), Head.Tag.named("ColumnDescription", description)));
    }

    /** @param below the front page, from the top down */
    StructuredData breadcrumbs(List<Map.Entry<String, String>> below) {
        var way = new ArrayList<Map.Entry<String, String>>();
        way.add(Map.entry(absolute("/"), messages.home()));
        way.addAll(below);
        return StructuredData.breadcrumbs(way);
    }

    /**
     * Says who publishes the site.
     *
     * @param organisation a block of its own, or a thing inside one
     */
    StructuredData publisher(StructuredData organisation) {
        var name = publisherName();
        return organisation
                .with("name", name)
                .with("alternateName", name.equals(siteName()) ? "" : siteName())
                .with("url", absolute("/"));
    }

    private StructuredData site() {
        return StructuredData.block("WebSite")
                .with("name", siteName())
                .with("url", absolute("/"))
                .with("inLanguage", "zh-CN")
                .with(
                        "potentialAction",
                        StructuredData.thing("SearchAction")
                                .with("target", absolute("/search?q={search_term_string}"))
                                .with("query-input", "required name=search_term_string"));
    }

    String mark() {
        return absolute(Assets.path(MARK));
    }

    String publisherName() {
        var organiser = settings.now().value(Setting.ORGANISER);
        return organiser.isEmpty() ? siteName() : organiser;
    }

    String siteName() {
        return settings.now().siteName();
    }

    /** @param path from the slash on */
    String absolute(String path) {
        return config.address() + path;
    }
}
