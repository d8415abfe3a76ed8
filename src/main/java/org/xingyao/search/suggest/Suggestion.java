package org.xingyao.search.suggest;

/**
 * Something to offer.
 *
 * @param kind article so far
 * @param slug of the article
 */
public record Suggestion(String text, String kind, String slug) {}
