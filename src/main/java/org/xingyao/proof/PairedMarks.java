package org.xingyao.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Quotes and brackets that open and never close, or the other way round.
 *
 * <p>What was said may run over paragraphs, and a draft may hold half of it: speech whose other end is missing is a
 * matter to look at. A quoted name, a bracket or a title of a book that lacks one is a slip.
 */
final class PairedMarks {
    private static final String OPEN = "“‘（《【「『";
    private static final String CLOSE = "”’）》】」』";
    private static final String SENTENCE_ENDS = "。！？…—";
    private static final int SHOWN = 8;

    private PairedMarks() {}

    static void look(List<Line> lines, Rules.Sheet sheet) {
        for (int i = 0; i < lines.size(); i++) {
            // Where text is lost, a mark may be lost with it.
            if (lines.get(i).isWhole())
                line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1).text() : "", sheet);
        }
    }

    private static void line(Line line, String next, Rules.Sheet sheet) {
        var open = new ArrayDeque<Integer>();
        var text = line.text();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) continue;
            int closing = CLOSE.indexOf(text.charAt(i));
            if (OPEN.indexOf(text.charAt(i)) >= 0) open.push(i);
            if (closing < 0 || numbersAnItem(line, i) || isApostrophe(line, i)) continue;
            var last = open.peek();
            if (last != null && OPEN.indexOf(text.charAt(last)) == closing) {
                open.pop();
            } else if (last == null && endsSpeech(line, i)) {
                sheet.add("half-quotation", line, i, i + 1, "");
            } else {
                sheet.add("unbalanced", line, i, i + 1, "");
                return;
            }
        }
        unclosed(line, open, next, sheet);
    }

    /** The outermost is enough: what stands inside is judged again when that is put right. */
    private static void unclosed(Line line, Deque<Integer> open, String next, Rules.Sheet sheet) {
        if (open.isEmpty()) return;
        int at = open.getLast();
        boolean speech = open.size() == 1 && beginsSpeech(line, at);
        // A quotation over several paragraphs opens each of them and closes only the last.
        if (open.size() == 1 && line.at(at) == '“' && next.startsWith("“")) return;
        sheet.add(
                speech ? "half-quotation" : "unbalanced",
                line,
                at,
                Math.min(line.text().length(), at + SHOWN),
                "");
    }

    /** “ at the beginning of a paragraph or a sentence, or behind a colon. */
    private static boolean beginsSpeech(Line line, int at) {
        boolean first = at == 0 || line.at(at - 1) == '：' || SENTENCE_ENDS.indexOf(line.at(at - 1)) >= 0;
        return line.at(at) == '“' && (first || endsSpeech(line, at - 1));
    }

    private static boolean endsSpeech(Line line, int at) {
        return line.at(at) == '”' && SENTENCE_ENDS.indexOf(line.at(at - 1)) >= 0;
    }

    /** 1） or 一） before an item needs no opening bracket. */
    private static boolean numbersAnItem(Line line, int i) {
        return line.at(i) == '）' && i <= 3 && line.text().substring(0, i).matches("[0-9a-zA-Z一二三四五六七八九十]{1,3}");
    }

    private static boolean isApostrophe(Line line, int i) {
        return line.at(i) == '’' && Character.isLetterOrDigit(line.at(i - 1)) && !line.isHan(i - 1);
    }
}
