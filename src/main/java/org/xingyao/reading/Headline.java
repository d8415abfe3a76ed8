package org.xingyao.reading;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where a headline must not be broken into lines: a short term in quotation marks is one word to its readers. */
public final class Headline {
    /** As many characters as still fit the narrowest screens, 320 dots wide, in the largest type. */
    private static final Pattern QUOTED = Pattern.compile("“[^“”]{1,6}”|《[^《》]{1,6}》");

    private Headline() {}

    /**
     * A piece of a headline.
     *
     * @param whole true for what stays in one line
     */
    @TemplateData
    public record Part(String text, boolean whole) {}

    /** All of the text, in order. */
    public static List<Part> parts(String headline) {
        var parts = new ArrayList<Part>();
        var quoted = QUOTED.matcher(headline);
        int at = 0;
        while (quoted.find()) {
            if (quoted.start() > at) parts.add(new Part(headline.substring(at, quoted.start()), false));
            parts.add(new Part(quoted.group(), true));
            at = quoted.end();
        }
        if (at < headline.length()) parts.add(new Part(headline.substring(at), false));
        return parts;
    }
}
