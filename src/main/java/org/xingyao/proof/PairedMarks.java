package org.xingyao.proof;

import java.util.ArrayDeque;
import java.util.List;

/** Quotes and brackets that open and never close, or the other way round. */
final class PairedMarks {
    private static final String OPEN = "“‘（《【「『";
    private static final String CLOSE = "”’）》】」』";
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
            } else {
                sheet.add("unbalanced", line, i, i + 1, "");
                return;
            }
        }
        // A quotation over several paragraphs opens each of them and closes only the last.
        if (open.size() == 1 && text.charAt(open.peek()) == '“' && next.startsWith("“")) return;
        // The outermost is enough: what stands inside is judged again when that is put right.
        if (!open.isEmpty()) {
            int at = open.getLast();
            sheet.add("unbalanced", line, at, Math.min(text.length(), at + SHOWN), "");
        }
    }

    /** 1） or 一） before an item needs no opening bracket. */
    private static boolean numbersAnItem(Line line, int i) {
        return line.at(i) == '）' && i <= 3 && line.text().substring(0, i).matches("[0-9a-zA-Z一二三四五六七八九十]{1,3}");
    }

    private static boolean isApostrophe(Line line, int i) {
        return line.at(i) == '’' && Character.isLetterOrDigit(line.at(i - 1)) && !line.isHan(i - 1);
    }
}
