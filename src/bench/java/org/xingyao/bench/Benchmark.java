package org.xingyao.bench;

import java.util.function.Consumer;

/** One thing that is measured, in a data directory of its own. */
interface Benchmark {
    /** As given on the command line to run only this one. */
    String name();

    /** What is measured, for the reader of the figures. */
    String what();

    /** Whether it takes so long that it only runs when it is named. */
    default boolean isLong() {
        return false;
    }

    /** Each figure as soon as it is known: a long measurement that breaks off has said what it knew. */
    void measure(Consumer<Figure> figures) throws Exception;
}
