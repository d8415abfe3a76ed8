package org.xingyao.article.block;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.CleanText;

/**
 * A piece of running text whose characters all carry the same marks and the same link.
 *
 * @param marks without doubles, in the order of {@link Mark}
 * @param href an address that {@link Href#isSafe} allows, or null
 */
@JsonPropertyOrder({"text", "marks", "href"})
public record Span(String text, List<Mark> marks, @Nullable String href) {
    public static final String LOST_TEXT = "…";

    public Span {
        text = text == null ? "" : text;
        Set<Mark> unique = EnumSet.noneOf(Mark.class);
        if (marks != null) unique.addAll(marks);
        if (unique.contains(Mark.LOST)) {
            text = LOST_TEXT;
            unique.remove(Mark.RESTORED);
        }
        // 〔〕 inside a restored span would end it early wherever it is written as text.
        if (unique.contains(Mark.RESTORED)) text = text.replaceAll("[〔〕]", "");
        text = CleanText.run(text);
        marks = List.copyOf(unique);
        if (href != null && !Href.isSafe(href)) throw new IllegalArgumentException("unsafe link: " + href);
    }

    public static Span of(String text, Mark... marks) {
        return new Span(text, List.of(marks), null);
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** The words as a reader sees them, brackets of a restoration included. */
    public String shown() {
        return has(Mark.LOST) || has(Mark.RESTORED) ? "〔" + text + "〕" : text;
    }

    boolean looksLike(Span other) {
        // Two losses side by side are two places, so they never melt into one.
        return !has(Mark.LOST) && marks.equals(other.marks) && java.util.Objects.equals(href, other.href);
    }

    Span withText(String newText) {
        return new Span(newText, marks, href);
    }
}
