package org.xingyao.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Spans;

/** The signs 问： and 答： that open a question and an answer in running text. */
enum PairSign {
    QUESTION,
    ANSWER;

    /** As people write it: 问：, 问:, **问：**, **问**： and a whole line in bold, **问：…**. */
    private static final Pattern SIGN = Pattern.compile("^(?:\\*\\*([问答])(?:[：:]\\*\\*|\\*\\*[：:]|[：:])|([问答])[：:])");

    /** The sign a paragraph opens with in its source; characters written as entities are no signs. */
    static Optional<PairSign> at(String source) {
        var match = SIGN.matcher(source);
        if (!match.find()) return Optional.empty();
        return Optional.of(sign(match).equals("问") ? QUESTION : ANSWER);
    }

    /** The source of a paragraph that is to open with these characters without their being a sign. */
    static String disarm(String source) {
        var match = SIGN.matcher(source);
        if (!match.find()) return source;
        int at = source.indexOf(sign(match));
        return source.substring(0, at) + MarkdownEscapes.entity(source.charAt(at)) + source.substring(at + 1);
    }

    /** The spans behind the sign. */
    static List<Span> without(List<Span> spans, String source) {
        var match = SIGN.matcher(source);
        if (!match.find()) return spans;
        // **问：**… beside Chinese characters is no bold to CommonMark: then the stars stand in the text.
        boolean starsInText = Spans.shown(spans).startsWith(match.group());
        return Spans.tidy(dropFirst(spans, starsInText ? match.group().length() : 2));
    }

    private static String sign(Matcher match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static List<Span> dropFirst(List<Span> spans, int characters) {
        int left = characters;
        var rest = new ArrayList<Span>();
        for (var span : spans) {
            int cut = Math.min(left, span.text().length());
            left -= cut;
            if (cut < span.text().length()) rest.add(new Span(span.text().substring(cut), span.marks(), span.href()));
        }
        return rest;
    }
}
