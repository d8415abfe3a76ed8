package org.xingyao.hanzi;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Replaces the characters of a finished page that people read: its text, and the attributes in {@link #SAYS}. Addresses,
 * scripts, what a reader has typed and every tag stay byte for byte, because each character is replaced in its own place.
 */
public final class TraditionalPage {
    /** Attributes that people read or hear; the last two hold words that scripts show. */
    private static final Set<String> SAYS =
            Set.of("title", "alt", "aria-label", "placeholder", "data-copied", "data-suggest");

    /** Their insides are for machines, or a reader's own. */
    private static final Set<String> SILENT = Set.of("script", "style", "code", "textarea");

    /** They part no words: 头<mark>发</mark> is 頭髮. */
    private static final Set<String> INLINE =
            Set.of("a", "abbr", "b", "cite", "del", "em", "i", "ins", "mark", "q", "s", "small", "span", "strong", "u");

    private static final Pattern MARKUP = Pattern.compile(
            "(?s)<!--.*?-->|<(?<name>/?[^\\s<>\"'/]++)(?<inside>(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>");

    private static final Pattern ATTRIBUTE = Pattern.compile("(?<name>[^\\s\"'=]++)=(?:\"([^\"]*+)\"|'([^']*+)')");

    private final String html;
    private final UnaryOperator<String> traditional;
    private final StringBuilder out;
    private final StringBuilder words = new StringBuilder();
    private int[] places = new int[256];

    private TraditionalPage(String html, UnaryOperator<String> traditional) {
        this.html = html;
        this.traditional = traditional;
        this.out = new StringBuilder(html);
    }

    /**
     * A page of our own templates in other characters.
     *
     * @param traditional of a stretch of text, as long as the text
     */
    public static String of(String html, UnaryOperator<String> traditional) {
        var page = new TraditionalPage(html, traditional);
        page.replaceAll();
        return page.out.toString();
    }

    private void replaceAll() {
        var tag = MARKUP.matcher(html);
        int at = 0;
        while (at < html.length() && tag.find(at)) {
            gather(at, tag.start());
            at = tag.end();
            var name = Objects.requireNonNullElse(tag.group("name"), "");
            if (!INLINE.contains(name.replace("/", ""))) replaceGathered();
            if (!name.isEmpty()) replaceAttributes(name, tag.start("inside"), tag.end("inside"));
            if (SILENT.contains(name)) at = Math.max(at, html.indexOf("</" + name, at));
        }
        gather(at, html.length());
        replaceGathered();
    }

    private void gather(int from, int to) {
        while (places.length < words.length() + to - from) places = Arrays.copyOf(places, 2 * places.length);
        for (int place = from; place < to; place++) {
            places[words.length()] = place;
            words.append(html.charAt(place));
        }
    }

    private void replaceGathered() {
        if (words.isEmpty()) return;
        var replaced = traditional.apply(words.toString());
        for (int i = 0; i < replaced.length(); i++) out.setCharAt(places[i], replaced.charAt(i));
        words.setLength(0);
    }

    private void replaceAttributes(String element, int from, int to) {
        var attribute = ATTRIBUTE.matcher(html).region(from, to);
        boolean described = element.equals("meta") && html.substring(from, to).contains("name=\"description\"");
        while (attribute.find()) {
            var name = attribute.group("name");
            if (SAYS.contains(name) || described && name.equals("content")) replaceValue(attribute);
        }
    }

    private void replaceValue(MatchResult attribute) {
        int group = attribute.start(2) < 0 ? 3 : 2;
        out.replace(attribute.start(group), attribute.end(group), traditional.apply(attribute.group(group)));
    }
}
