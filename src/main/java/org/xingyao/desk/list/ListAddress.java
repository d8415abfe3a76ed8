package org.xingyao.desk.list;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.editorial.list.ManuscriptList;
import org.xingyao.editorial.list.ManuscriptQuery;
import org.xingyao.editorial.list.ManuscriptQuery.Order;
import org.xingyao.editorial.list.Tray;

/**
 * What the address of a list says. Anything may stand in an address: what makes no sense is left out.
 *
 * @param values by name, none of them empty
 */
record ListAddress(Map<String, String> values) {
    /** A tray, then how to filter it, how to sort it and how far down. */
    static final List<String> NAMES = List.of(
            "tray", "q", "column", "kind", "star", "region", "author", "since", "from", "to", "sort", "dir", "page");

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = ManuscriptList.WINDOW / ManuscriptList.SIZE;

    static ListAddress of(MultivaluedMap<String, String> given) {
        var values = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = Optional.ofNullable(given.getFirst(name)).orElse("").strip();
            if (!value.isEmpty() && value.length() <= LONGEST) values.put(name, value);
        }
        return new ListAddress(values);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    Optional<Tray> tray() {
        return Tray.of(value("tray"));
    }

    boolean isFiltered() {
        return Stream.of("column", "kind", "star", "region", "author", "since", "from", "to")
                .anyMatch(values::containsKey);
    }

    int page() {
        return value("page").matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value("page")), 1, LAST_PAGE) : 1;
    }

    Order order(Tray tray) {
        return Stream.of(Order.values())
                .filter(order -> id(order).equals(value("sort")))
                .findFirst()
                .orElse(tray == Tray.LIVE ? Order.ISSUED : Order.SAVED);
    }

    /** What is newest stands first, and titles from the first letter, unless the address says otherwise. */
    boolean descending(Order order) {
        return value("dir").isEmpty() ? order != Order.HEADLINE : value("dir").equals("desc");
    }

    ManuscriptQuery query(Tray tray, ZoneId zone) {
        var order = order(tray);
        return new ManuscriptQuery(
                tray,
                value("q"),
                value("column"),
                value("kind"),
                value("star"),
                value("region"),
                value("author"),
                day("since").map(day -> day.atStartOfDay(zone).toInstant()).orElse(null),
                day("from").orElse(null),
                day("to").orElse(null),
                order,
                descending(order),
                page());
    }

    private Optional<LocalDate> day(String name) {
        try {
            return value(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value(name)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same list but for one thing; the first page of it. */
    String with(String name, String value) {
        return with(Map.of(name, value));
    }

    String sorted(Order order, boolean descending) {
        return with(Map.of("sort", id(order), "dir", descending ? "desc" : "asc"));
    }

    private String with(Map<String, String> other) {
        var changed = new LinkedHashMap<>(values);
        changed.remove("page");
        changed.putAll(other);
        return ArticleListPages.PATH + query(changed);
    }

    /** The query part; empty when nothing is asked for. */
    String query() {
        return query(values);
    }

    private static String query(Map<String, String> values) {
        var query = NAMES.stream()
                .filter(name -> !values.getOrDefault(name, "").isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(values.getOrDefault(name, ""), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String id(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
