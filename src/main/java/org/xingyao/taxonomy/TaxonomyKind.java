package org.xingyao.taxonomy;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of rows that an article can be filed under or that what it is filed under names. */
public enum TaxonomyKind {
    STARS("stars", "star", "star"),
    TRACKS("tracks", "track", "track"),
    REGIONS("regions", "region", "region"),
    COLUMNS("columns", "news_column", "column"),
    SERIES("series", "series", "series"),
    ORGANISATIONS("organisations", "organisation", "organisation"),
    PERSONS("persons", "person", "person"),
    TOPICS("topics", "topic", "topic"),
    POLICIES("policies", "policy_document", "policy");

    private final String id;
    private final String table;
    private final String one;

    TaxonomyKind(String id, String table, String one) {
        this.id = id;
        this.table = table;
        this.one = one;
    }

    public static Optional<TaxonomyKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** How addresses and the log write it: stars. */
    public String id() {
        return id;
    }

    /** In the database. */
    public String table() {
        return table;
    }

    /** The word for one of them in parameters and surrogate keys: star. */
    public String one() {
        return one;
    }

    /** What the public addresses of its rows begin with: /stars/. Not every kind has pages there, but all have such paths. */
    public String folder() {
        return "/" + id + "/";
    }

    public String path(String slug) {
        return folder() + slug;
    }
}
