package org.xingyao.bench;

import java.util.List;

/** One thing that is measured, in a data directory of its own. */
interface Benchmark {
    /** As given on the command line to run only this one. */
    String name();

    /** What is measured, for the reader of the figures. */
    String what();

    List<Figure> measure() throws Exception;
}
