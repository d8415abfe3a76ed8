package org.xingyao.work;

/** Whoever waits for a long piece of work. */
@FunctionalInterface
public interface Progress {
    /** A line to keep. */
    void line(String text);

    /** How far it is; called often, and each takes the place of the one before. */
    default void bar(String text) {
        line(text);
    }
}
