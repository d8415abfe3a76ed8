package org.xingyao.taxonomy;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of rows that the desk steers the search with; the ids are used in addresses and in the audit log. */
public enum WordKind {
    SYNONYMS("synonyms", SynonymSet.class),
    DICTIONARY("dictionary", DictionaryWord.class),
    PINS("pins", PinnedResult.class),
    DENIED("denied", DeniedSuggestion.class),
    JUDGED("judged", JudgedQuery.class);

    private final String id;
    private final Class<? extends WordRow> rows;

    WordKind(String id, Class<? extends WordRow> rows) {
        this.id = id;
        this.rows = rows;
    }

    public String id() {
        return id;
    }

    public Class<? extends WordRow> rows() {
        return rows;
    }

    public static Optional<WordKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** The kind that a row is of. */
    public static WordKind of(WordRow row) {
        return Stream.of(values())
                .filter(kind -> kind.rows.isInstance(row))
                .findFirst()
                .orElseThrow();
    }
}
