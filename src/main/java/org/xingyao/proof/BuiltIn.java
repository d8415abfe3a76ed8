package org.xingyao.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of terms.tsv, read once. */
final class BuiltIn {
    private static final List<Term> TERMS = new ArrayList<>();
    private static final Map<String, List<String>> SPARED = new HashMap<>();

    static {
        for (var row : TsvFile.rows("terms.tsv", 4)) {
            var spared = row.get(3).isEmpty()
                    ? List.<String>of()
                    : List.of(row.get(3).split(","));
            // A row without a right word only spares: the name itself stands in the taxonomy.
            if (row.get(2).isEmpty()) SPARED.put(row.get(1), spared);
            else TERMS.add(new Term(row.get(0), row.get(1), row.get(2), spared));
        }
    }

    private BuiltIn() {}

    static List<Term> terms() {
        return List.copyOf(TERMS);
    }

    /** @param muted wrong words that the desk has switched off */
    static List<Term> without(Set<String> muted) {
        return TERMS.stream().filter(term -> !muted.contains(term.wrong())).toList();
    }

    /** A name of the taxonomy with the longer words in which it is right. */
    static Term spared(Term name) {
        var spared = SPARED.getOrDefault(name.wrong(), List.of());
        return new Term(name.rule(), name.wrong(), name.right(), spared, name.note());
    }
}
