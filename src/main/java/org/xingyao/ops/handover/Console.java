package org.xingyao.ops.handover;

import org.xingyao.work.Progress;

/** The terminal of whoever gave the command, here or in another process; each line is shown at once. */
public interface Console extends Progress {
    /** Shows one sentence about what went wrong. */
    default void error(String sentence) {
        line(sentence);
    }
}
