package org.xingyao.transfer.backup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds. It stands last in the file, since the hashes are known only when all is written.
 *
 * @param program version of the program that made it, for people
 * @param schema the last migration of the database
 * @param madeAt in UTC, as 2026-01-31T02:03:04Z
 * @param epoch of the database at that time; a restore gives another
 * @param log number of the last row of the publication log
 * @param sequences the last number each has given out; those that never gave one are not named
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Manifest(
        String product,
        String program,
        String schema,
        String madeAt,
        String epoch,
        long log,
        List<Table> tables,
        Map<String, Long> sequences,
        List<MediaFile> media) {
    static final String PRODUCT = "星耀";

    /** A table as PostgreSQL's COPY wrote it: one line a row. The order of the columns is that of the values. */
    record Table(String name, List<String> columns, long rows, String sha256) {}

    /** A file of the media store. */
    record MediaFile(String name, long bytes, String sha256) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
