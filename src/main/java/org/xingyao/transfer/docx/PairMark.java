package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Spans;

/** The signs of question and answer as reporters type them: 问：, 问 ：, 记者问：, 【问】, Q：, with or without a number. */
record PairMark(boolean asks, int length) {
    private static final String NUMBER = "(?:\\d{1,3}\\s*[.．、]\\s*)?";
    private static final String ASKS = "(?:(?:本报)?记者)?(?:提?问|问题)\\s*\\d{0,3}|[QqＱ]\\d{0,3}";
    private static final String ANSWERS =
            "(?:(?:相关|有关)?负责人|[\\p{IsHan}]{2,8}(?:局|委|办|部|厅))?(?:回?答|答复)\\s*\\d{0,3}|[AaＡ]\\d{0,3}";
    private static final Pattern SIGN = Pattern.compile("^\\s*" + NUMBER
            + "(?:(?:(?<ask>" + ASKS + ")|(?<answer>" + ANSWERS + "))\\s*[：:]"
            + "|[【\\[［](?:(?<askBox>" + ASKS + ")|(?<answerBox>" + ANSWERS + "))[】\\]］]\\s*[：:]?)\\s*");

    static Optional<PairMark> at(String text) {
        var match = SIGN.matcher(text);
        return match.find() ? Optional.of(new PairMark(asks(match), match.end())) : Optional.empty();
    }

    private static boolean asks(Matcher match) {
        return match.group("ask") != null || match.group("askBox") != null;
    }

    /** The spans behind the sign; a bold sign leaves no bold. */
    List<Span> without(List<Span> spans) {
        return dropFirst(spans, length);
    }

    static List<Span> dropFirst(List<Span> spans, int characters) {
        int left = characters;
        var rest = new ArrayList<Span>();
        for (var span : spans) {
            int cut = Math.min(left, span.text().length());
            left -= cut;
            if (cut < span.text().length()) rest.add(new Span(span.text().substring(cut), span.marks(), span.href()));
        }
        return Spans.tidy(rest);
    }
}
