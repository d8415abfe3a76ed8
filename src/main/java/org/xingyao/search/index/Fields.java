package org.xingyao.search.index;

/** The fields of a document. A text stands in several: with {@code .w} for its words, with {@code .mix} for its characters; its exact numbers in {@code .num}. */
public final class Fields {
    /** Title, question, other wordings, short answer and text together. */
    public static final String ANY = "any";

    public static final String SLUG = "slug";
    public static final String TITLE = "title";
    public static final String QUESTION = "question";
    public static final String OTHER_WORDINGS = "other";
    public static final String TEXT = "text";
    public static final String SHORT_ANSWER = "short";
    public static final String KIND = "kind";
    public static final String COLUMN = "column";
    public static final String SERIES = "series";
    public static final String STAR = "star";
    public static final String TRACK = "track";
    public static final String REGION = "region";
    public static final String ORGANISATION = "organisation";

    /** Days since 1970. */
    public static final String DATE = "date";

    /** Of the date, for counting. */
    public static final String YEAR = "year";

    /** {@link Embedded#key}: the same passage's in the index of vectors. */
    public static final String KEY = "key";

    /** In the series, for looking it up. */
    public static final String NUMBER = "number";

    static final String BODY_FROM = "from";
    public static final String PAIR = "pair";
    static final String ANSWERING_BODY = "body";
    static final String ANSWERED_ON = "answered";
    static final String VALID_TO = "validto";
    static final String OVERTAKEN = "overtaken";
    static final String FIRST_PUBLISHED = "published";

    private Fields() {}
}
