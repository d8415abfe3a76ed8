package org.xingyao.transfer.backup;

/** Whoever looks on while it takes its time. */
@FunctionalInterface
public interface Witness {
    /** One line of progress for a terminal. */
    void line(String text);

    /** A place where a crash would be interesting. */
    default void at(String place) {}
}
