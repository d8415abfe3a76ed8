package org.xingyao.article.compare;

/** What a line is in its article. */
public enum Form {
    PARAGRAPH,
    HEADING,
    QUOTE,
    ITEM,
    /** Caption, credit, description and file of a picture. */
    FIGURE,
    TABLE,
    TABLE_ROW,
    CHART,
    CHART_ROW,
    QUESTION,
    SHORT_ANSWER,
    /** Who answered, and when. */
    ANSWERED,
    BASIS
}
