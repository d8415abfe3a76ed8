package org.xingyao.search.querylog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was counted and not yet written; bounded, for many threads. */
final class Tallies {
    private record Place(LocalDate day, String key) {}

    private final int most;
    private Map<Place, Tally> counted = new HashMap<>();
    private long dropped;

    /** @param most queries; what comes when it is full is counted as dropped */
    Tallies(int most) {
        this.most = most;
    }

    synchronized void add(Tally tally) {
        var place = new Place(tally.day(), tally.key());
        if (counted.size() >= most && !counted.containsKey(place)) dropped++;
        else counted.merge(place, tally, Tally::plus);
    }

    /** Takes all out. */
    synchronized List<Tally> take() {
        var taken = List.copyOf(counted.values());
        counted = new HashMap<>();
        return taken;
    }

    /** Puts back what could not be written; it is older than what was counted meanwhile. */
    synchronized void giveBack(Collection<Tally> unwritten) {
        var newer = counted;
        counted = new HashMap<>();
        unwritten.forEach(this::add);
        newer.values().forEach(this::add);
    }

    /** How many were dropped since it was asked last. */
    synchronized long takeDropped() {
        long number = dropped;
        dropped = 0;
        return number;
    }
}
