package org.xingyao.search.query;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.xingyao.nlp.Folding;

/** Other names by name, folded. */
final class Synonyms {
    private final Map<String, Set<String>> others;
    private final Function<String, List<String>> more;

    Synonyms() {
        this(new HashMap<>(), _ -> List.of());
    }

    private Synonyms(Map<String, Set<String>> others, Function<String, List<String>> more) {
        this.others = others;
        this.more = more;
    }

    /** The same, and for each name what else is found for it in another way. */
    Synonyms and(Function<String, List<String>> found) {
        return new Synonyms(others, found);
    }

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
        var own = others.getOrDefault(folded, Set.of());
        var found = more.apply(folded);
        if (found.isEmpty()) return List.copyOf(own);
        var all = new LinkedHashSet<>(own);
        all.addAll(found);
        return List.copyOf(all);
    }
}
