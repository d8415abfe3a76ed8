package org.xingyao.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Span;
import org.xingyao.text.CleanText;

/**
 * Writes running text as Markdown that reads back as the same spans.
 *
 * <p>CommonMark opens and closes ** only where the characters beside it allow, and Chinese quotes beside Chinese
 * characters don't: **“五星”**支部 would stay as it stands. Where that happens the neighbour is written as an entity,
 * whose &amp; and ; count as punctuation.
 */
final class InlineWriter {
    private final StringBuilder out = new StringBuilder();
    /** Set after a closing ** that needs punctuation or a space behind it. */
    private boolean guardNext;

    private InlineWriter() {}

    static String write(List<Span> spans) {
        var writer = new InlineWriter();
        for (var group : grouped(spans, Span::href)) writer.linked(group);
        return writer.out.toString();
    }

    private void linked(List<Span> spans) {
        var href = spans.getFirst().href();
        if (href != null) raw("[");
        for (var group : grouped(spans, span -> span.has(Mark.STRONG))) {
            if (group.getFirst().has(Mark.STRONG)) strong(group);
            else raw(plain(group));
        }
        if (href != null) raw("](<" + MarkdownEscapes.address(href) + ">)");
    }

    private void strong(List<Span> spans) {
        var inner = guardEnds(plain(spans));
        if (isEdge(inner.codePointAt(0))) guardBefore();
        raw("**" + inner + "**");
        guardNext = isEdge(inner.codePointBefore(inner.length()));
    }

    private static String plain(List<Span> spans) {
        var text = new StringBuilder();
        for (var span : spans) {
            if (span.has(Mark.LOST)) text.append("〔…〕");
            else if (span.has(Mark.RESTORED))
                text.append('〔').append(MarkdownEscapes.restored(span.text())).append('〕');
            else text.append(MarkdownEscapes.inline(span.text()));
        }
        return text.toString();
    }

    /** White space just inside ** would unmake it. */
    private static String guardEnds(String inner) {
        int first = inner.codePointAt(0);
        var guarded = CleanText.isSpace(first)
                ? MarkdownEscapes.entity(first) + inner.substring(Character.charCount(first))
                : inner;
        int last = guarded.codePointBefore(guarded.length());
        return CleanText.isSpace(last)
                ? guarded.substring(0, guarded.length() - Character.charCount(last)) + MarkdownEscapes.entity(last)
                : guarded;
    }

    private void raw(String text) {
        if (text.isEmpty()) return;
        int first = text.codePointAt(0);
        if (guardNext && !isEdge(first)) {
            out.append(MarkdownEscapes.entity(first)).append(text, Character.charCount(first), text.length());
        } else {
            out.append(text);
        }
        guardNext = false;
    }

    private void guardBefore() {
        if (out.isEmpty()) return;
        int last = out.codePointBefore(out.length());
        if (isEdge(last)) return;
        out.setLength(out.length() - Character.charCount(last));
        out.append(MarkdownEscapes.entity(last));
    }

    /** White space, punctuation and symbols, as CommonMark's rules for ** see them. */
    private static boolean isEdge(int c) {
        if (CleanText.isSpace(c)) return true;
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    private static List<List<Span>> grouped(List<Span> spans, java.util.function.Function<Span, ?> by) {
        var groups = new ArrayList<List<Span>>();
        for (var span : spans) {
            if (groups.isEmpty() || !Objects.equals(by.apply(groups.getLast().getLast()), by.apply(span))) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(span);
        }
        return groups;
    }
}
