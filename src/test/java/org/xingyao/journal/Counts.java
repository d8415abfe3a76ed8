package org.xingyao.journal;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How often what happened. For many threads. */
public final class Counts {
    private final Map<Deed, int[]> deeds = new EnumMap<>(Deed.class);
    private final Map<String, Integer> troubles = new TreeMap<>();

    private static final int ACKNOWLEDGED = 0;
    private static final int WHOLE = 1;
    private static final int ABSENT = 2;

    synchronized void acknowledged(Deed deed) {
        of(deed)[ACKNOWLEDGED]++;
    }

    /** @param whole that what was begun without an answer is there, and not that it is not */
    synchronized void unanswered(Deed deed, boolean whole) {
        of(deed)[whole ? WHOLE : ABSENT]++;
    }

    /** @param what a status, or that the connection broke */
    synchronized void trouble(String what) {
        troubles.merge(what, 1, Integer::sum);
    }

    private int[] of(Deed deed) {
        return deeds.computeIfAbsent(deed, _ -> new int[ABSENT + 1]);
    }

    public synchronized int acknowledged() {
        return deeds.values().stream().mapToInt(each -> each[ACKNOWLEDGED]).sum();
    }

    public synchronized int unanswered() {
        return deeds.values().stream()
                .mapToInt(each -> each[WHOLE] + each[ABSENT])
                .sum();
    }

    @Override
    public synchronized String toString() {
        var text = new StringBuilder();
        deeds.forEach((deed, each) -> text.append("%s：已答复 %d，未答复 %d（其中已生效 %d）；"
                .formatted(deed.label(), each[ACKNOWLEDGED], each[WHOLE] + each[ABSENT], each[WHOLE])));
        return text.append("没有答复的原因 ").append(troubles).toString();
    }
}
