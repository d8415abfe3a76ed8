package org.xingyao.search.index;

import java.util.Map;
import java.util.Optional;

/**
 * What an index was made with. One of another identity is made again; one that can still be read, and follows the same
 * history of the database, answers until then.
 *
 * @param fields how documents are written; another number can't be read by this program
 * @param terms how texts are cut into passages and terms
 * @param dictionary digest of the words its segmenter keeps whole
 * @param filing digest of the regions and stars its passages are filed under
 * @param epoch the history of the database it follows
 */
record IndexIdentity(String fields, String terms, String dictionary, String filing, String epoch) {
    /** Raised whenever the names or types of fields change: an older index is then of no use. */
    private static final String FIELDS = "6";

    /** Raised whenever passages, tokenizers or folding change: an older index answers, if worse, until it is replaced. */
    private static final String TERMS = "1";

    private static final String POSITION = "position";

    static IndexIdentity of(Vocabulary vocabulary, String epoch) {
        return new IndexIdentity(FIELDS, TERMS, vocabulary.dictionary(), vocabulary.filing(), epoch);
    }

    /** Empty for a commit that was not made by us. */
    static Optional<IndexIdentity> of(Map<String, String> data) {
        return data.containsKey(POSITION)
                ? Optional.of(new IndexIdentity(
                        data.getOrDefault("fields", ""),
                        data.getOrDefault("terms", ""),
                        data.getOrDefault("dictionary", ""),
                        data.getOrDefault("filing", ""),
                        data.getOrDefault("epoch", "")))
                : Optional.empty();
    }

    Map<String, String> at(long position) {
        return Map.of(
                "fields",
                fields,
                "terms",
                terms,
                "dictionary",
                dictionary,
                "filing",
                filing,
                "epoch",
                epoch,
                POSITION,
                Long.toString(position));
    }

    static long position(Map<String, String> data) {
        return Long.parseLong(data.getOrDefault(POSITION, "-1"));
    }

    /** True when this program can read such an index, and what it finds is of this database. */
    boolean canAnswer(String epochNow) {
        return fields.equals(FIELDS) && epoch.equals(epochNow);
    }
}
