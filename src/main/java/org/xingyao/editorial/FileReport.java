package org.xingyao.editorial;

import java.time.Instant;
import java.util.List;

/**
 * What was noticed while a file was read that became an article.
 *
 * @param file the file's own name
 * @param takenBy name of the account
 * @param lines in the order of the file; empty when all of it was understood
 */
public record FileReport(String file, Instant takenAt, String takenBy, List<Line> lines) {
    /**
     * One remark.
     *
     * @param place where in the file, in words; empty when the whole of it is meant
     */
    public record Line(String place, String said) {}
}
