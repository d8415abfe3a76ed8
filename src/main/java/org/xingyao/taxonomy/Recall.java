package org.xingyao.taxonomy;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers for the rest of a transaction which row a name leads to: an import names the same star two hundred times.
 * A name that leads nowhere is asked for again, since an action may make the row.
 */
@TransactionScoped
public class Recall implements Serializable {
    private final transient Map<String, Map<String, Object>> rows = new HashMap<>();

    /**
     * @param what tells apart the ways to look up, as "star by slug"
     * @param find how, when the name is asked for the first time
     */
    @SuppressWarnings("unchecked") // One kind of row for each way to look up.
    public <E> Optional<E> get(String what, String name, Function<String, Optional<E>> find) {
        var known = rows.computeIfAbsent(what, _ -> new HashMap<>());
        var row = known.get(name);
        if (row != null) return Optional.of((E) row);
        var found = find.apply(name);
        found.ifPresent(one -> known.put(name, one));
        return found;
    }
}
