package org.xingyao.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the proofreader says about one article.
 *
 * @param open what is still to be looked at, the graver first
 * @param ignored what somebody leaves as it is, with the reason
 * @param characters that were read, 0 or more
 * @param rate of the open ones
 */
public record ProofSheet(List<Mark> open, List<Ignored> ignored, int characters, Rate rate) {
    /**
     * A finding that is left as it is.
     *
     * @param id of the decision, to take it back
     */
    public record Ignored(Mark mark, long id, String reason, String by, Instant at) {}

    static ProofSheet of(List<Mark> marks, List<IgnoredFinding> decided, int characters) {
        var byKey = decided.stream().collect(Collectors.toMap(row -> row.key, Function.identity()));
        var open = new ArrayList<Mark>();
        var ignored = new ArrayList<Ignored>();
        for (var mark : marks) {
            var row = byKey.get(mark.key());
            if (row == null) open.add(mark);
            else ignored.add(new Ignored(mark, row.id, row.reason, row.ignoredBy, row.ignoredAt));
        }
        var rate = Rate.of(count(open, Level.BLOCKER), count(open, Level.WARNING), characters);
        return new ProofSheet(List.copyOf(open), List.copyOf(ignored), characters, rate);
    }

    /** What must be put right before anybody may publish. */
    public List<Mark> blockers() {
        return open.stream()
                .filter(mark -> mark.rule().level() == Level.BLOCKER)
                .toList();
    }

    int count(Level level) {
        return count(open, level);
    }

    private static int count(List<Mark> marks, Level level) {
        return (int) marks.stream().filter(mark -> mark.rule().level() == level).count();
    }
}
