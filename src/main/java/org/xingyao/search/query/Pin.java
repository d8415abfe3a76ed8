package org.xingyao.search.query;

/**
 * What the desk puts first for a query.
 *
 * @param anchor #qa-3 for a pair of the article; empty for whatever of it fits best
 */
record Pin(String slug, String anchor) {}
