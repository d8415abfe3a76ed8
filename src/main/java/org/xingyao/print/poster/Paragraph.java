package org.xingyao.print.poster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.xingyao.print.type.LineBreaks;
import org.xingyao.reading.Headline;

/**
 * A text in lines.
 *
 * @param size of its letters, in dots
 * @param leading from line to line, in dots
 */
record Paragraph(List<String> lines, double size, double leading) {
    private static final String CUT = "…";

    double height() {
        return lines.size() * leading;
    }

    /** How a text is set. {@code leading} is a multiple of the size. */
    record Setting(Lettering letters, double width, double leading) {
        /** In lines as wide as there is room for, and no more of them than given: the last one says that there would be more. */
        Paragraph fill(String text, double size, int most) throws IOException {
            var lines = lines(pieces(text), size, width);
            if (most == 0) lines = List.of();
            if (lines.size() > most) {
                lines = new ArrayList<>(lines.subList(0, most));
                lines.set(most - 1, shortened(lines.get(most - 1), size));
            }
            return new Paragraph(lines, size, size * leading);
        }

        /**
         * As large as its lines are no more than given, and the lines of one length, so that no single character is left for
         * the last.
         *
         * @param sizes from the largest to the smallest
         */
        Paragraph balance(String text, int most, double... sizes) throws IOException {
            var pieces = pieces(text);
            for (double size : sizes) {
                int count = lines(pieces, size, width).size();
                if (count <= most) return new Paragraph(evenly(pieces, size, count), size, size * leading);
            }
            return fill(text, sizes[sizes.length - 1], most);
        }

        private List<String> evenly(List<String> pieces, double size, int count) throws IOException {
            double narrow = width / 2;
            double wide = width;
            while (wide - narrow > size / 4) {
                double middle = (narrow + wide) / 2;
                if (lines(pieces, size, middle).size() > count) narrow = middle;
                else wide = middle;
            }
            return lines(pieces, size, wide);
        }

        private List<String> lines(List<String> pieces, double size, double atMost) throws IOException {
            var lines = new ArrayList<String>();
            var line = "";
            for (var piece : pieces) {
                if (!line.isEmpty() && letters.width((line + piece).stripTrailing(), size) > atMost) {
                    lines.add(line.strip());
                    line = "";
                }
                line += piece;
                while (letters.width(line.stripTrailing(), size) > atMost) {
                    int fits = fitting(line, size, atMost);
                    lines.add(line.substring(0, fits));
                    line = line.substring(fits);
                }
            }
            if (!line.isBlank()) lines.add(line.strip());
            return lines;
        }

        /** Of a word that is longer than a line: as much as fits, one character in any case. */
        private int fitting(String word, double size, double atMost) throws IOException {
            int end = word.offsetByCodePoints(0, 1);
            while (end < word.length()) {
                int next = word.offsetByCodePoints(end, 1);
                if (letters.width(word.substring(0, next), size) > atMost) break;
                end = next;
            }
            return end;
        }

        private String shortened(String line, double size) throws IOException {
            var left = line;
            while (!left.isEmpty() && letters.width(left + CUT, size) > width)
                left = left.substring(0, left.offsetByCodePoints(left.length(), -1));
            return left.replaceFirst("[，。、；：]+$", "") + CUT;
        }
    }

    /** What may stand on a line by itself; a short term in quotation marks is one piece. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        Function<String, List<String>> parted = part -> {
            var some = new ArrayList<String>();
            int from = 0;
            for (int end : LineBreaks.in(part)) {
                some.add(part.substring(from, end));
                from = end;
            }
            return some;
        };
        for (var part : Headline.parts(text)) {
            var next = part.whole() ? List.of(part.text()) : parted.apply(part.text());
            for (var piece : next) {
                boolean joins = !pieces.isEmpty()
                        && (LineBreaks.neverFirst(piece.charAt(0))
                                || LineBreaks.neverLast(
                                        pieces.getLast().charAt(pieces.getLast().length() - 1)));
                pieces.add(joins ? pieces.removeLast() + piece : piece);
            }
        }
        return pieces;
    }
}
