package org.xingyao.transfer.backup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.xingyao.text.Refused;

/**
 * What a backup holds. It stands last in the file, since the hashes are known only when all is written. What is known before
 * stands first, as its outline: of a file that lost its end that is all there is to go by.
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

    /** For {@link Table#rows} that nobody has counted. */
    static final long UNKNOWN = -1;

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    /**
     * A table as PostgreSQL's COPY wrote it: one line a row. The order of the columns is that of the values.
     *
     * @param rows {@link #UNKNOWN} in an outline, and the hash is empty then
     */
    record Table(String name, List<String> columns, long rows, String sha256) {}

    /** A file of the media store. */
    record MediaFile(String name, long bytes, String sha256) {}

    /**
     * Reads it to the end of the stream, which is left open.
     *
     * @throws Refused when it is none of ours
     */
    static Manifest read(InputStream in) throws IOException {
        try {
            var manifest = JSON.readValue(in.readAllBytes(), Manifest.class);
            if (!manifest.product().equals(PRODUCT)) throw BackupFile.damaged("清单不是星耀的");
            return manifest;
        } catch (JsonProcessingException e) {
            throw BackupFile.damaged("清单读不懂：" + e.getOriginalMessage());
        }
    }

    /** As {@link #read} reads it. */
    String json() throws IOException {
        return JSON.writeValueAsString(this);
    }

    /** The same of other contents. */
    Manifest holding(List<Table> others, List<MediaFile> files) {
        return new Manifest(product, program, schema, madeAt, epoch, log, others, sequences, files);
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
