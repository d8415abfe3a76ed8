package org.xingyao.article.block;

import java.util.ArrayList;
import java.util.List;
import org.xingyao.text.CleanText;

/** Running text as a list of spans: brings any list into the one form that has this text and these marks. */
public final class Spans {
    private Spans() {}

    public static List<Span> of(String text) {
        return tidy(List.of(Span.of(text)));
    }

    /**
     * Neighbours that look alike joined, empty spans dropped, white space removed at both ends of the line and never
     * doubled across spans.
     */
    public static List<Span> tidy(List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans == null ? List.<Span>of() : spans) {
            var piece = span;
            if (!joined.isEmpty()
                    && endsInBlank(joined.getLast())
                    && piece.text().startsWith(" ")) {
                piece = piece.withText(piece.text().substring(1));
            }
            if (piece.text().isEmpty()) continue;
            if (!joined.isEmpty() && joined.getLast().looksLike(piece)) {
                joined.add(piece.withText(joined.removeLast().text() + piece.text()));
            } else {
                joined.add(piece);
            }
        }
        return trimEnds(joined);
    }

    /** The words as readers see them, in one string. */
    public static String shown(List<Span> spans) {
        var out = new StringBuilder();
        spans.forEach(span -> out.append(span.shown()));
        return out.toString();
    }

    private static boolean endsInBlank(Span span) {
        return span.text().endsWith(" ");
    }

    private static List<Span> trimEnds(ArrayList<Span> spans) {
        while (!spans.isEmpty()) {
            var text = spans.getFirst().text();
            int start = 0;
            while (start < text.length() && CleanText.isSpace(text.charAt(start))) start++;
            var first = spans.removeFirst();
            if (start == text.length()) continue;
            spans.addFirst(first.withText(text.substring(start)));
            break;
        }
        while (!spans.isEmpty()) {
            var text = spans.getLast().text();
            int end = text.length();
            while (end > 0 && CleanText.isSpace(text.charAt(end - 1))) end--;
            var last = spans.removeLast();
            if (end == 0) continue;
            spans.addLast(last.withText(text.substring(0, end)));
            break;
        }
        return List.copyOf(spans);
    }
}
