package org.xingyao.article.compare;

/** What stands in the head of an article and how it is filed, in the order in which it is compared. */
public enum HeadField {
    KIND,
    KICKER,
    HEADLINE,
    DECK,
    SHORT_TITLE,
    BYLINES,
    COLUMN,
    SERIES,
    NUMBER,
    ISSUED_ON,
    DATELINE,
    SOURCE,
    RESPONSIBLE_EDITOR,
    SUMMARY,
    RESTORATIONS,
    TRACK,
    STARS,
    REGIONS,
    ORGANISATIONS,
    TOPICS,
    /** How the pairs are filed. */
    PAIRS
}
