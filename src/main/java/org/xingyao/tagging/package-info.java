/**
 * Suggests how an article is to be filed 标星: stars with their track, regions, organisations, people and topics, each with
 * a confidence and the sentences that justify it; and keeps what staff decided, to learn from and to be measured by.
 *
 * <p>Start with {@link org.xingyao.tagging.Tagger}, a pure function over names and terms, then
 * {@link org.xingyao.tagging.Tagging}, which holds the names of now. Words and weights are the tables under
 * resources/tagging. What surprises: a star's own name says little about a story (slogans and lists of all stars stand
 * everywhere), so what is told decides; and only regions of the county level are suggested, or the city for a story that
 * names no unit of it.
 */
@NullMarked
package org.xingyao.tagging;

import org.jspecify.annotations.NullMarked;
