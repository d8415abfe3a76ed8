package org.xingyao.ops.handover;

/** The terminal of whoever gave the command, here or in another process. */
public interface Console {
    /** Shows one line of progress or result at once. */
    void line(String text);

    /** Shows one sentence about what went wrong. */
    default void error(String sentence) {
        line(sentence);
    }
}
