package org.xingyao.search.vector;

import java.util.Map;
import java.util.Optional;
import org.xingyao.nlp.Embedder;

/**
 * What an index of vectors was made with; one of another identity is begun anew.
 *
 * @param format how documents are written
 * @param model id of the model
 * @param filing digest of the regions and stars its passages are filtered by
 * @param epoch the history of the database it follows
 */
record VectorIdentity(String format, String model, String filing, String epoch) {
    /** Raised whenever fields change, or what of a passage is given to the model. */
    private static final String FORMAT = "1";

    private static final String POSITION = "position";

    static VectorIdentity of(String filing, String epoch) {
        return new VectorIdentity(FORMAT, Embedder.MODEL, filing, epoch);
    }

    /** Empty before the first commit. */
    static Optional<VectorIdentity> of(Map<String, String> data) {
        return data.containsKey(POSITION)
                ? Optional.of(new VectorIdentity(
                        data.getOrDefault("format", ""),
                        data.getOrDefault("model", ""),
                        data.getOrDefault("filing", ""),
                        data.getOrDefault("epoch", "")))
                : Optional.empty();
    }

    Map<String, String> at(long position) {
        return Map.of(
                "format", format, "model", model, "filing", filing, "epoch", epoch, POSITION, Long.toString(position));
    }

    static long position(Map<String, String> data) {
        return Long.parseLong(data.getOrDefault(POSITION, "-1"));
    }
}
