package org.xingyao.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the wrong words of terms.tsv, and names written wrongly. */
final class TermCheck implements Check {
    private static final List<List<String>> ROWS = TsvFile.rows("terms.tsv", 4);

    private final Map<Character, List<Term>> byFirst = new HashMap<>();

    /** The characters that begin a term: a glance at it spares the map for nearly every character of a text. */
    private final BitSet firsts = new BitSet();

    /** @param names wrongly written names of places and bodies, as the taxonomy has them */
    TermCheck(List<Term> names) {
        var contexts = new HashMap<String, List<String>>();
        for (var row : ROWS) {
            var spared = row.get(3).isEmpty()
                    ? List.<String>of()
                    : List.of(row.get(3).split(","));
            // A row without a right word only spares: the name itself stands in the taxonomy.
            if (row.get(2).isEmpty()) contexts.put(row.get(1), spared);
            else add(new Term(row.get(0), row.get(1), row.get(2), spared));
        }
        for (var name : names) {
            var spared = contexts.getOrDefault(name.wrong(), List.of());
            add(new Term(name.rule(), name.wrong(), name.right(), spared));
        }
    }

    @Override
    public void look(Line line, Rules.Sheet sheet) {
        var text = line.text();
        for (int i = 0; i < text.length(); i++) {
            if (!firsts.get(text.charAt(i))) continue;
            for (var term : byFirst.getOrDefault(text.charAt(i), List.of())) {
                if (!text.startsWith(term.wrong(), i) || term.isSpared(text, i)) continue;
                sheet.add(term.rule(), line, i, i + term.wrong().length(), term.right());
            }
        }
    }

    private void add(Term term) {
        if (term.wrong().isEmpty()) return;
        firsts.set(term.wrong().charAt(0));
        byFirst.computeIfAbsent(term.wrong().charAt(0), _ -> new ArrayList<>()).add(term);
    }
}
