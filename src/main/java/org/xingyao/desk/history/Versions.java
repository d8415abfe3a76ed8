package org.xingyao.desk.history;

import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;
import org.xingyao.editorial.Histories;
import org.xingyao.text.Invalid;

/**
 * Which two versions are to be compared, as the address says it.
 *
 * @param from number of the older one, or {@link #DRAFT}
 * @param sides true for side by side
 */
record Versions(String slug, int from, int to, boolean sides) {
    static final int DRAFT = Histories.DRAFT;

    private static final String WORD = "draft";

    /** @throws Invalid naming the field that is no version */
    static Versions of(String slug, String from, String to, @Nullable String view) {
        int older = number("from", from);
        int newer = number("to", to);
        if (older == newer) throw new Invalid("to", "旧版和新版选成了同一个，请选两个不同的版本");
        return new Versions(slug, older, newer, "sides".equals(view));
    }

    /** @throws Invalid when it is neither an edition's number nor the draft */
    static int number(String field, String text) {
        if (text.equals(WORD)) return DRAFT;
        if (text.matches("[1-9]\\d{0,8}")) return Integer.parseInt(text);
        var what = field.equals("from") ? "旧版" : field.equals("to") ? "新版" : "版次";
        throw new Invalid(field, what + "“" + text + "”不是版次，请在表里选一版");
    }

    static String word(int version) {
        return version == DRAFT ? WORD : Integer.toString(version);
    }

    String address(boolean bySides) {
        return UriBuilder.fromPath(HistoryPages.of(slug))
                .queryParam("from", word(from))
                .queryParam("to", word(to))
                .queryParam("view", bySides ? "sides" : "inline")
                .fragment("comparison")
                .build()
                .toString();
    }
}
