/**
 * The ways an article is filed: stars and tracks, regions, columns, series, organisations, persons, topics.
 *
 * <p>And the words that belong to the desk ({@link org.xingyao.taxonomy.WordRow}): synonyms, dictionary words, pins.
 *
 * <p>All of it is rows that staff edit; the first start reads them from {@code content/taxonomy}. Start with
 * {@link org.xingyao.taxonomy.Star} and {@link org.xingyao.taxonomy.Region}. What surprises: one star is one row that belongs to one or both tracks, and a
 * community may well be a village by kind, so an article's track is said by staff, never read off a name.
 */
@NullMarked
package org.xingyao.taxonomy;

import org.jspecify.annotations.NullMarked;
