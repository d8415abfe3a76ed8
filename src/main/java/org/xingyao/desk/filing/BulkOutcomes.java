package org.xingyao.desk.filing;

import java.util.List;

/**
 * What came of filing many stories.
 *
 * @param undo whether it can be taken back
 */
record BulkOutcomes(List<Outcome> all, boolean undo) {
    static final BulkOutcomes NONE = new BulkOutcomes(List.of(), false);

    /** @param text why not; empty when it was done */
    record Outcome(String slug, String headline, boolean done, String text) {}

    public long done() {
        return all.stream().filter(Outcome::done).count();
    }

    public long failed() {
        return all.size() - done();
    }

    public boolean canBeUndone() {
        return undo && done() > 0;
    }
}
