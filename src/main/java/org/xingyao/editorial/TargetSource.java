package org.xingyao.editorial;

import java.util.regex.Pattern;
import org.xingyao.text.CleanText;

/** The article that a number was read in, as people name it. */
public final class TargetSource {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://[^/]+)?/(?:desk/)?articles/([^/?#]+).*");

    private TargetSource() {}

    /** Its slug, whether that or an address was written; what is neither comes back as it is. */
    public static String slug(String given) {
        var text = CleanText.line(given);
        var address = ADDRESS.matcher(text);
        return address.matches() ? address.group(1) : text;
    }
}
