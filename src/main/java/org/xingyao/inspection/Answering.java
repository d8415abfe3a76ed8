package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which addresses of this site answer with a page. */
@ApplicationScoped
class Answering {
    /** Addresses that are pages by themselves, and so for ever. */
    static final Set<String> PAGES = Set.of(
            "",
            "search",
            "policies",
            "qa",
            "corrections",
            "archive",
            "about",
            "feed.xml",
            "rss.xml",
            "feed.json",
            "sitemap.xml",
            "favicon.ico",
            "opensearch.xml",
            "robots.txt");

    /** Sections whose pages are rows, and what such a row is called. */
    static final Map<String, String> ROWS =
            Map.of("columns", "栏目", "series", "系列", "stars", "星", "regions", "地区", "policies", "政策文件");

    static final String ARTICLES = "articles";
    static final String MEDIA = "media";

    private static final String TAXONOMY = "select 'columns/' || slug from news_column where slug = any (?)"
            + " union all select 'series/' || slug from series where slug = any (?)"
            + " union all select 'stars/' || slug from star where slug = any (?)"
            + " union all select 'regions/' || slug from region where slug = any (?)"
            + " union all select 'regions/' || code from region where code = any (?)"
            + " union all select 'policies/' || slug from policy_document where slug = any (?)"
            + " union all select 'policies/' || slug || '/file' from policy_document"
            + " where file is not null and slug || '/file' = any (?)";
    private static final int TAXONOMY_VALUES = 7;
    private static final String STATES = "select a.slug, a.public_state, array(select p.number from edition_pair p"
            + " where p.edition_id = a.live_edition_id) from article a where a.slug = any (?)";

    private static final String MOVED = "select from_path from redirect where from_path = any (?)";

    private final Rows rows;
    private final StoredFiles files;

    Answering(Rows rows, StoredFiles files) {
        this.rows = rows;
        this.files = files;
    }

    private record Standing(String slug, String state, Set<Integer> pairs) {}

    /** Of those that don't answer, why; some queries for all of them together. */
    Map<Address, String> broken(Collection<Address> addresses) {
        if (addresses.isEmpty()) return Map.of();
        var articles = articles(addresses);
        var filed = taxonomy(addresses);
        var moved = Set.copyOf(rows.read(
                MOVED, List.of(addresses.stream().map(Address::path).distinct().toList()), row -> row.getString(1)));
        var broken = new HashMap<Address, String>();
        for (var address : addresses) {
            var why = why(address, articles, filed);
            if (!why.isEmpty() && !moved.contains(address.path())) broken.put(address, why);
        }
        return broken;
    }

    private String why(Address address, Map<String, Standing> articles, Set<String> filed) {
        var section = address.section();
        if (address.name().isEmpty()) return PAGES.contains(section) ? "" : "站内没有这个地址";
        if (section.equals(ARTICLES)) return why(articles.get(address.name()), address.pair());
        if (section.equals(MEDIA)) return files.has(address.name()) ? "" : "媒体库里没有这个文件";
        var called = ROWS.get(section);
        if (called == null) return "站内没有这个地址";
        return filed.contains(section + "/" + address.name()) ? "" : "没有这个" + called;
    }

    private static String why(@Nullable Standing article, int pair) {
        if (article == null) return "没有这篇稿件";
        return switch (article.state()) {
            case "withdrawn" -> "那篇稿件已经撤下";
            case "live" -> pair == 0 || article.pairs().contains(pair) ? "" : "那篇稿件没有第 " + pair + " 问";
            default -> "那篇稿件还没有发布";
        };
    }

    private Map<String, Standing> articles(Collection<Address> addresses) {
        var slugs = names(addresses, Set.of(ARTICLES));
        if (slugs.isEmpty()) return Map.of();
        return rows.read(STATES, List.of(slugs), Answering::standing).stream()
                .collect(Collectors.toMap(Standing::slug, one -> one));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var pairs = Set.copyOf(Arrays.asList((Integer[]) row.getArray(3).getArray()));
        return new Standing(row.getString(1), row.getString(2), pairs);
    }

    private Set<String> taxonomy(Collection<Address> addresses) {
        var names = names(addresses, ROWS.keySet());
        if (names.isEmpty()) return Set.of();
        var values = Collections.nCopies(TAXONOMY_VALUES, names);
        return Set.copyOf(rows.read(TAXONOMY, values, row -> row.getString(1)));
    }

    private static List<String> names(Collection<Address> addresses, Set<String> sections) {
        return addresses.stream()
                .filter(one -> sections.contains(one.section()) && !one.name().isEmpty())
                .map(Address::name)
                .distinct()
                .toList();
    }
}
