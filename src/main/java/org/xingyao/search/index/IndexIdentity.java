package org.xingyao.search.index;

import java.util.HashMap;
import java.util.Map;

/**
 * What an index was made with. An index of another identity can't be gone on with.
 *
 * @param dictionary digest of the words its segmenter keeps whole
 * @param epoch the history of the database it follows
 */
public record IndexIdentity(String dictionary, String epoch) {
    /** Raised whenever fields or tokenizers change: every index is then made again at the next start. */
    private static final String FORMAT = "1";

    private static final String POSITION = "position";

    Map<String, String> at(long position) {
        return Map.of("format", FORMAT, "dictionary", dictionary, "epoch", epoch, POSITION, Long.toString(position));
    }

    boolean made(Map<String, String> commitData) {
        var expected = new HashMap<>(at(0));
        expected.remove(POSITION);
        return commitData.containsKey(POSITION) && commitData.entrySet().containsAll(expected.entrySet());
    }

    static long position(Map<String, String> commitData) {
        return Long.parseLong(commitData.getOrDefault(POSITION, "-1"));
    }
}
