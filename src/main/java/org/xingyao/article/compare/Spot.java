package org.xingyao.article.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xingyao.article.EditionContent;

/**
 * Some words at their place in an article; found again in another version of it, however that was edited.
 *
 * @param before what stands before them in the same line, up to twelve characters; with the words it names the place
 */
public record Spot(String before, String words) {
    private static final int BEFORE = 12;

    /** Where a line and a range in it are. */
    private record Range(Line line, int from, int to) {
        Spot spot(String text) {
            int start = Math.max(0, from - BEFORE);
            // Half a character can be neither shown nor stored.
            if (start < from && Character.isLowSurrogate(text.charAt(start))) start++;
            return new Spot(text.substring(start, from), text.substring(from, to));
        }
    }

    /** How often the words stand somewhere in the article, with what is before them. */
    public int count(EditionContent content) {
        return (int) ranges(lines(content)).count();
    }

    /**
     * The words in a later version, as they read there: more or fewer where it was written into them.
     *
     * @param first the version in which the spot was chosen; of equal ones the first is meant
     * @return empty when none of the words is left
     */
    public Optional<Spot> follow(EditionContent first, EditionContent later) {
        var old = lines(first);
        var found = ranges(old).findFirst();
        if (found.isEmpty()) return Optional.empty();
        var range = found.get();
        // By identity: of two lines alike the one is meant in which the words were chosen.
        for (var place : Alignment.of(old, lines(later), Line::likeness)) {
            if (place.before() != range.line) continue;
            return place.after() == null ? Optional.empty() : moved(range, text(place.after()));
        }
        return Optional.empty();
    }

    private static Optional<Spot> moved(Range range, String after) {
        int from = -1;
        int to = -1;
        int old = 0;
        int fresh = 0;
        for (var piece : new Wording(Cutter.CHARACTERS).compare(text(range.line), after)) {
            int length = piece.text().length();
            if (!piece.added() && !piece.removed()) {
                int start = Math.max(range.from, old);
                int end = Math.min(range.to, old + length);
                if (start < end) {
                    if (from < 0) from = fresh + start - old;
                    to = fresh + end - old;
                }
            }
            if (!piece.added()) old += length;
            if (!piece.removed()) fresh += length;
        }
        return from < 0 ? Optional.empty() : Optional.of(new Range(range.line, from, to).spot(after));
    }

    private Stream<Range> ranges(List<Line> lines) {
        return words.isEmpty() ? Stream.empty() : lines.stream().flatMap(this::ranges);
    }

    private Stream<Range> ranges(Line line) {
        var text = text(line);
        var ranges = new ArrayList<Range>();
        for (int at = text.indexOf(before + words); at >= 0; at = text.indexOf(before + words, at + 1)) {
            int from = at + before.length();
            ranges.add(new Range(line, from, from + words.length()));
        }
        return ranges.stream();
    }

    private static String text(Line line) {
        return String.join(" ", line.cells());
    }

    private static List<Line> lines(EditionContent content) {
        var lines = new ArrayList<Line>();
        Stream.of(content.kicker(), content.headline(), content.deck(), content.summary())
                .filter(text -> !text.isEmpty())
                .forEach(text -> lines.add(Line.of(Form.HEADING, text)));
        lines.addAll(Lines.of(content.blocks()));
        return lines;
    }
}
