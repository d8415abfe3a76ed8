package org.xingyao.article.block;

import java.util.regex.Pattern;

/** Which addresses a link in an article may have. */
public final class Href {
    private static final Pattern OUTSIDE =
            Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}<>\"\\\\]+|mailto:[^\\s<>\"\\\\]+");
    // "//host" and "/\host" are read by browsers as another site.
    private static final Pattern INSIDE =
            Pattern.compile("/(?![/\\\\])[^\\s\\p{Cntrl}<>\"\\\\]*|#[^\\s\\p{Cntrl}<>\"\\\\]+");
    private static final int MAX_LENGTH = 2000;

    private Href() {}

    /** True for http, https and mailto addresses, for paths of this site and for anchors of the page. */
    public static boolean isSafe(String href) {
        return href.length() <= MAX_LENGTH
                && (OUTSIDE.matcher(href).matches() || INSIDE.matcher(href).matches());
    }
}
