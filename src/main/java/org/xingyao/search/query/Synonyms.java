package org.xingyao.search.query;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xingyao.nlp.Folding;

/** Other names by name, folded. */
final class Synonyms {
    private final Map<String, Set<String>> others = new HashMap<>();

    /** Each of the names leads to all the others. */
    Synonyms same(List<String> names) {
        for (var name : names) oneWay(name, names);
        return this;
    }

    /** The name leads to the others, and they don't lead back. */
    Synonyms oneWay(String name, List<String> targets) {
        var folded = Folding.fold(name);
        var known = others.computeIfAbsent(folded, _ -> new LinkedHashSet<>());
        targets.stream()
                .map(Folding::fold)
                .filter(target -> !target.equals(folded))
                .forEach(known::add);
        return this;
    }

    List<String> of(String folded) {
        return List.copyOf(others.getOrDefault(folded, Set.of()));
    }
}
