package org.xingyao.proof;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the patterns of patterns.tsv; every repetition in them has an upper bound. */
final class PatternCheck implements Check {
    /** @param needs one of these must stand in a line before the costlier search begins */
    private record Row(String rule, List<String> needs, Pattern pattern, String suggestion) {
        boolean mayStandIn(String text) {
            return needs.stream().anyMatch(text::contains);
        }
    }

    private final List<Row> rows = TsvFile.rows("patterns.tsv", 4).stream()
            .map(row -> new Row(row.get(0), List.of(row.get(1).split(" ")), Pattern.compile(row.get(2)), row.get(3)))
            .toList();

    @Override
    public void look(Line line, Rules.Sheet sheet) {
        for (var row : rows) {
            if (!row.mayStandIn(line.text())) continue;
            var match = row.pattern().matcher(line.text());
            while (match.find())
                sheet.add(row.rule(), line, match.start(), match.end(), filled(row.suggestion(), match));
        }
    }

    /** The suggestion with the groups of what was found in the places of $1, $2 … */
    private static String filled(String suggestion, MatchResult match) {
        var out = suggestion;
        for (int group = 1; group <= match.groupCount(); group++)
            out = out.replace("$" + group, Objects.requireNonNullElse(match.group(group), ""));
        return out;
    }
}
