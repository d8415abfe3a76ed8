package org.xingyao.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What the address of a list of words says.
 *
 * @param text what the list is searched for
 * @param expired true for the rows that count no more
 * @param edited the row in the form; 0 for a new one
 * @param done what was just done to a row; empty when nothing was
 * @param prefilled fields of the form that a link from another page filled in
 */
record WordAddress(
        String text, boolean expired, int page, long edited, String done, long doneTo, Map<String, String> prefilled) {
    /** Longer than any field may be: what follows is cut off, and the rules say that it is too long. */
    private static final int LONGEST = 4000;

    private static final int LAST_PAGE = 1000;

    static WordAddress of(UriInfo at) {
        var values = values(at.getQueryParameters());
        return new WordAddress(
                values.getOrDefault("q", "").strip(),
                values.getOrDefault("state", "").equals("expired"),
                Math.clamp(number(values.get("page")), 1, LAST_PAGE),
                number(values.get("edit")),
                values.getOrDefault("done", ""),
                number(values.get("id")),
                values);
    }

    static Map<String, String> values(MultivaluedMap<String, String> fields) {
        Map<String, String> values = new HashMap<>();
        fields.forEach((name, given) -> {
            var value = given.isEmpty() || given.getFirst() == null ? "" : given.getFirst();
            values.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        });
        return values;
    }

    /** 0 for what is none. */
    static long number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** The query part of the same list on another page or in another state. */
    String with(boolean otherExpired, int otherPage) {
        return "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + (otherExpired ? "&state=expired" : "")
                + (otherPage > 1 ? "&page=" + otherPage : "");
    }
}
