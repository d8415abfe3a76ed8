package org.xingyao.transfer.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Spans;

/** What a file's body is made of, in reading order, before anybody asks what it means for an article. */
sealed interface Item {
    /** Where it stands, for a remark. */
    String place();

    /**
     * A paragraph with words.
     *
     * @param size of its first words, in half points
     */
    record Para(String place, Role role, boolean centred, int size, List<Span> spans, Numbering.@Nullable Number number)
            implements Item {
        public Para {
            spans = Spans.tidy(spans);
        }

        String text() {
            return Spans.shown(spans);
        }

        int length() {
            var text = text();
            return text.codePointCount(0, text.length());
        }

        /** All of it. */
        boolean bold() {
            return spans.stream().allMatch(span -> span.has(Mark.STRONG));
        }

        boolean isPlain() {
            return role.is(Role.Sort.BODY) && number == null;
        }

        Para with(List<Span> newSpans) {
            return new Para(place, role, centred, size, newSpans, number);
        }
    }

    /** A table; its cells hold words only. */
    record Grid(String place, org.xingyao.article.block.Table table) implements Item {}

    /**
     * A picture.
     *
     * @param part its name in the file; empty when it is not in there
     * @param alt what its author wrote for those who don't see it
     */
    record Pic(String place, String part, String alt) implements Item {}
}
