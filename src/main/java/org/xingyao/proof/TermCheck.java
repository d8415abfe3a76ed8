package org.xingyao.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds wrong words: the built-in ones, the desk's own, and names written wrongly. */
final class TermCheck implements Check {
    private final Map<Character, List<Term>> byFirst = new HashMap<>();

    /** The characters that begin a term: a glance at it spares the map for nearly every character of a text. */
    private final BitSet firsts = new BitSet();

    TermCheck(List<Term> terms) {
        for (var term : terms) {
            if (term.wrong().isEmpty()) continue;
            firsts.set(term.wrong().charAt(0));
            byFirst.computeIfAbsent(term.wrong().charAt(0), _ -> new ArrayList<>())
                    .add(term);
        }
    }

    @Override
    public void look(Line line, Rules.Sheet sheet) {
        var text = line.text();
        for (int i = 0; i < text.length(); i++) {
            if (!firsts.get(text.charAt(i))) continue;
            for (var term : byFirst.getOrDefault(text.charAt(i), List.of())) {
                if (!text.startsWith(term.wrong(), i) || term.isSpared(text, i)) continue;
                sheet.add(term.rule(), line, i, i + term.wrong().length(), term.right(), term.note());
            }
        }
    }
}
