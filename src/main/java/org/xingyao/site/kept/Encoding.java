package org.xingyao.site.kept;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which form the bytes of a page go over the wire. */
enum Encoding {
    PLAIN("identity", ""),
    GZIP("gzip", "-g"),
    BROTLI("br", "-b");

    private final String word;
    private final String mark;

    Encoding(String word, String mark) {
        this.word = word;
        this.mark = mark;
    }

    String word() {
        return word;
    }

    String mark() {
        return mark;
    }

    /** The smallest that a browser takes. Nobody sends weights but to refuse with q=0. */
    static Encoding accepted(@Nullable String header) {
        if (header == null) return PLAIN;
        var lower = header.toLowerCase(Locale.ROOT);
        if (takes(lower, BROTLI.word)) return BROTLI;
        return takes(lower, GZIP.word) ? GZIP : PLAIN;
    }

    private static boolean takes(String header, String word) {
        for (var part : header.split(",")) {
            var coding = part.strip();
            if (!coding.startsWith(word)) continue;
            var rest = coding.substring(word.length()).replace(" ", "");
            if (rest.isEmpty()) return true;
            if (rest.startsWith(";q=")) return !rest.substring(3).matches("0(\\.0*)?");
        }
        return false;
    }
}
