package org.xingyao.desk.list;

import java.util.List;

/**
 * What came of a bulk.
 *
 * @param undo the action that takes it back; empty when none does
 */
record BulkResult(String undo, List<Outcome> outcomes) {
    static final BulkResult NONE = new BulkResult("", List.of());

    /**
     * Of one article.
     *
     * @param text what was done, or why not
     * @param before what an undo goes back to
     */
    record Outcome(String slug, String headline, boolean done, String text, String before) {}

    public long done() {
        return outcomes.stream().filter(Outcome::done).count();
    }

    public long failed() {
        return outcomes.size() - done();
    }

    public boolean canBeUndone() {
        return !undo.isEmpty() && done() > 0;
    }
}
