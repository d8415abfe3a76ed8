package org.xingyao.ops.handover;

/** The terminal of whoever gave the command, here or in another process. */
public interface Console {
    /** Shows one line of progress or result at once. */
    void line(String text);

    /** Shows how far the work is; may be called often, and what was shown before may be replaced. */
    default void bar(String text) {
        line(text);
    }

    /** Shows one sentence about what went wrong. */
    default void error(String sentence) {
        line(sentence);
    }
}
