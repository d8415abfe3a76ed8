package org.xingyao.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of rules.tsv by their ids. */
final class Rules {
    private final Map<String, Rule> byId = new LinkedHashMap<>();

    Rules() {
        for (var row : TsvFile.rows("rules.tsv", 4))
            byId.put(row.get(0), new Rule(row.get(0), Level.valueOf(row.get(1)), row.get(2), row.get(3)));
    }

    Rule get(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    List<Rule> all() {
        return List.copyOf(byId.values());
    }

    Sheet sheet() {
        return new Sheet();
    }

    /** What was found in one article. */
    final class Sheet {
        private static final int BESIDE = 12;

        private final List<Mark> marks = new ArrayList<>();

        private Sheet() {}

        void add(String rule, Line line, int from, int to, String suggestion) {
            add(rule, line, from, to, suggestion, "");
        }

        /** @param detail said after what the rule says; may be empty */
        void add(String rule, Line line, int from, int to, String suggestion, String detail) {
            var found = get(rule);
            var message = detail.isEmpty() ? found.what() : found.what() + "：" + detail;
            var text = line.text();
            marks.add(new Mark(
                    found,
                    message,
                    line.place(),
                    from,
                    to,
                    text.substring(from, to),
                    text.substring(Math.max(0, from - BESIDE), from),
                    text.substring(to, Math.min(text.length(), to + BESIDE)),
                    suggestion));
        }

        /** Something about a block as a whole. */
        void block(String rule, String place, String words) {
            var found = get(rule);
            marks.add(new Mark(found, found.what(), place, 0, 0, words, "", "", ""));
        }

        /** The graver ones first, and each kind in reading order. */
        List<Mark> marks() {
            return marks.stream()
                    .distinct()
                    .sorted(Comparator.comparing(mark -> mark.rule().level()))
                    .toList();
        }
    }
}
