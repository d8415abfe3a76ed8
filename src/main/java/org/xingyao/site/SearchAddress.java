package org.xingyao.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.query.Facet;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.search.question.Hint;

/** What the address of a search says, and the addresses of searches beside it. */
public class SearchAddress {
    private static final int PAGE_SIZE = 10;

    @RestQuery
    @Nullable
    String q;

    @RestQuery
    @Nullable
    String region;

    @RestQuery
    @Nullable
    String star;

    @RestQuery
    @Nullable
    String column;

    @RestQuery
    @Nullable
    String kind;

    @RestQuery
    @Nullable
    String year;

    @RestQuery
    @Nullable
    String page;

    /** Kinds of hints joined by commas: what the reader did not mean. */
    @RestQuery
    @Nullable
    String ignore;

    /** 1: the text as it was typed, whatever else may have been meant. */
    @RestQuery
    @Nullable
    String exact;

    SearchRequest request() {
        var day = yearStart();
        return new SearchRequest(
                text(q),
                text(region),
                text(star),
                "",
                text(column),
                "",
                text(kind),
                day,
                day == null ? null : day.plusYears(1).minusDays(1),
                SearchRequest.Sort.RELEVANCE,
                number(page),
                PAGE_SIZE,
                ignored());
    }

    /** Nothing asked and nothing chosen: the bare form. */
    boolean isEmpty() {
        return request().text().isEmpty() && chosen().isEmpty();
    }

    /** The filters that are set. */
    Map<Facet, String> chosen() {
        Map<Facet, String> chosen = new LinkedHashMap<>();
        for (var facet : Facet.values()) if (!value(facet).isEmpty()) chosen.put(facet, value(facet));
        return chosen;
    }

    String value(Facet facet) {
        return switch (facet) {
            case REGION -> text(region);
            case STAR -> text(star);
            case COLUMN -> text(column);
            case KIND -> text(kind);
            case YEAR -> yearStart() == null ? "" : text(year);
        };
    }

    /** The same search with one filter set to another value; an empty one takes it away. The page begins anew. */
    String with(Facet facet, String value) {
        var chosen = chosen();
        if (value.isEmpty()) chosen.remove(facet);
        else chosen.put(facet, value);
        return address(chosen, 1);
    }

    boolean isExact() {
        return "1".equals(exact);
    }

    /** The same search for another text; the page begins anew. */
    String asking(String text) {
        return address(text, chosen(), ignored(), false, 1);
    }

    /** The same search for the text as it was typed. */
    String exactly() {
        return address(request().text(), chosen(), ignored(), true, 1);
    }

    String withPage(int number) {
        return address(chosen(), number);
    }

    /** The same search, in which one more thing is not understood. */
    String ignoring(Hint.Kind kind) {
        var kinds = EnumSet.of(kind);
        kinds.addAll(ignored());
        return address(request().text(), chosen(), kinds, isExact(), 1);
    }

    private Set<Hint.Kind> ignored() {
        return Hint.Kind.named(text(ignore));
    }

    private String address(Map<Facet, String> chosen, int number) {
        return address(request().text(), chosen, ignored(), isExact(), number);
    }

    private static String address(
            String text, Map<Facet, String> chosen, Set<Hint.Kind> ignored, boolean exact, int number) {
        var address = new StringBuilder("/search?q=").append(encoded(text));
        if (exact) address.append("&exact=1");
        chosen.forEach((facet, value) -> address.append('&')
                .append(facet.name().toLowerCase(java.util.Locale.ROOT))
                .append('=')
                .append(encoded(value)));
        if (!ignored.isEmpty())
            address.append("&ignore=")
                    .append(ignored.stream().map(Hint.Kind::id).sorted().collect(Collectors.joining(",")));
        if (number > 1) address.append("&page=").append(number);
        return address.toString();
    }

    private @Nullable LocalDate yearStart() {
        var text = text(year);
        return text.matches("[12]\\d{3}") ? LocalDate.of(Integer.parseInt(text), 1, 1) : null;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.length() > 2000 ? given.substring(0, 2000) : given;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
