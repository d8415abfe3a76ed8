package org.xingyao.article.compare;

/** What became of a line, or of a piece of one. */
public enum Change {
    SAME,
    /** Stands only in the newer version 增. */
    ADDED,
    /** Stands only in the older version 删. */
    REMOVED,
    /** A line that stands in both and differs inside; a piece is never this. */
    CHANGED
}
