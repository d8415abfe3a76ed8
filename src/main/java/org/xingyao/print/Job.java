package org.xingyao.print;

import java.io.IOException;

/**
 * Something to print.
 *
 * @param content all that makes a difference to the print
 * @param press makes it; without a database session
 */
public record Job(String content, Work press) {
    @FunctionalInterface
    public interface Work {
        Print run() throws IOException;
    }
}
