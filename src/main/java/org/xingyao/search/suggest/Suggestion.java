package org.xingyao.search.suggest;

/**
 * Something to offer.
 *
 * @param kind question, article, or what a name is of: star, track, region, column, series, organisation, person, topic
 * @param slug of what it leads to, by its kind; a question's is its article's
 * @param anchor of a question on its page, as #qa-3; otherwise empty
 */
public record Suggestion(String text, String kind, String slug, String anchor) {
    static final String QUESTION = "question";
    static final String ARTICLE = "article";

    /** True when it leads to an article, which may have been withdrawn a moment ago. */
    public boolean isOfArticle() {
        return kind.equals(QUESTION) || kind.equals(ARTICLE);
    }
}
