package org.xingyao.search.evaluation;

/**
 * Where a passage stands.
 *
 * @param anchor #qa-3 for a pair, empty for a section
 */
public record Place(String slug, String anchor) {}
