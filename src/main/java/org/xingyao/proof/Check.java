package org.xingyao.proof;

/** One way to look at a line. Each takes time in proportion to the line's length. */
@FunctionalInterface
interface Check {
    void look(Line line, Rules.Sheet sheet);
}
