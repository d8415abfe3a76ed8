package org.xingyao.desk.online;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xingyao.article.AddressPages;
import org.xingyao.article.Place;
import org.xingyao.editorial.PublicFace;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.taxonomy.Stars;

/** Says where to look for a withdrawn article: everywhere the log says it was to be seen. */
@ApplicationScoped
class Looks {
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final Columns columns;
    private final SeriesList series;
    private final Stars stars;
    private final Regions regions;
    private final OnlineMessages messages;

    Looks(Columns columns, SeriesList series, Stars stars, Regions regions, OnlineMessages messages) {
        this.columns = columns;
        this.series = series;
        this.stars = stars;
        this.regions = regions;
        this.messages = messages;
    }

    List<Look> at(String slug, PublicFace.Left left) {
        var looks = new ArrayList<Look>();
        var link = List.of("/articles/" + slug + "\"", "/articles/" + slug + "#", "/articles/" + slug + "<");
        var words = Stream.concat(left.headlines().stream(), left.passages().stream())
                .toList();
        looks.add(new Look(messages.lookPage(), "/articles/" + slug, GONE, words));
        looks.add(new Look(messages.lookApi(), "/api/v1/articles/" + slug, GONE, words));
        looks.add(new Look(messages.lookPoster(), "/articles/" + slug + "/poster.png", GONE, words));
        looks.add(new Look(messages.lookHome(), "/", 0, link));
        left.keys().stream().sorted().forEach(key -> list(key, left, link, looks));
        left.policies().forEach(policy -> looks.add(new Look(messages.lookPolicy(), "/policies/" + policy, 0, link)));
        Stream.of(left.previous(), left.next())
                .flatMap(Optional::stream)
                .forEach(one -> looks.add(new Look(messages.lookNeighbour(), "/articles/" + one, 0, link)));
        looks.add(new Look(messages.lookCorrections(), "/corrections", 0, link));
        looks.add(new Look(messages.lookFeed(), "/feed.xml", 0, link));
        looks.add(new Look(messages.lookRss(), "/rss.xml", 0, link));
        looks.add(new Look(messages.lookJsonFeed(), "/feed.json", 0, link));
        var addresses = "/sitemap/articles-" + AddressPages.of(left.id()) + ".xml";
        looks.add(new Look(messages.lookSitemap(), addresses, 0, link));
        looks.add(new Look(messages.lookNewsMap(), "/sitemap/news.xml", 0, link));
        Stream.concat(left.headlines().stream().limit(1), left.passages().stream())
                .forEach(text -> looks.add(new Look(messages.lookSearch(text), "/search?q=" + coded(text), 0, link)));
        left.headlines()
                .forEach(text ->
                        looks.add(new Look(messages.lookSuggest(text), "/api/v1/suggest?q=" + coded(text), 0, link)));
        left.files().forEach(file -> looks.add(new Look(messages.lookPhoto(), "/media/" + file, NOT_FOUND, List.of())));
        return looks;
    }

    /** The page of the list on which it stood: the one that begins just above its place. */
    private void list(String key, PublicFace.Left left, List<String> link, List<Look> looks) {
        var path = path(key);
        if (path.isEmpty()) return;
        var label = messages.lookList(name(key));
        looks.add(new Look(label, path, 0, link));
        looks.add(new Look(messages.lookListFeed(name(key)), path + "/feed.xml", 0, link));
        if (path.startsWith("/series/")) booklets(path, name(key), link, looks);
        var day = left.sortedOn();
        if (day != null && !path.startsWith("/series/"))
            looks.add(new Look(label, path + "?before=" + new Place(day, left.id() + 1), 0, link));
    }

    private void booklets(String series, String name, List<String> link, List<Look> looks) {
        for (var form : List.of("pdf", "docx"))
            looks.add(new Look(messages.lookBooklet(form, name), series + "/booklet." + form, 0, link));
    }

    private String name(String key) {
        var slug = key.substring(key.indexOf(':') + 1);
        return switch (key.substring(0, key.indexOf(':'))) {
            case "column" -> columns.bySlug(slug).map(row -> row.name).orElse(slug);
            case "series" -> series.bySlug(slug).map(row -> row.name).orElse(slug);
            case "star" -> stars.bySlug(slug).map(row -> row.name).orElse(slug);
            case "region" -> regions.bySlug(slug).map(row -> row.name).orElse(slug);
            default -> slug;
        };
    }

    private static String path(String key) {
        int colon = key.indexOf(':');
        if (colon < 0) return "";
        var name = key.substring(colon + 1);
        return switch (key.substring(0, colon)) {
            case "column" -> "/columns/" + name;
            case "series" -> "/series/" + name;
            case "star" -> "/stars/" + name;
            case "region" -> "/regions/" + name;
            default -> "";
        };
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
