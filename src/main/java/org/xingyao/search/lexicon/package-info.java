/**
 * The names that the newsroom knows: of places, stars, columns, series, bodies, people and topics.
 *
 * <p>Start with {@link org.xingyao.search.lexicon.Lexicon}. What surprises: names are compared without quotes and spaces,
 * so that “五星”支部创建 and 五星支部创建 are one; and one name can mean several things (示范区).
 */
@NullMarked
package org.xingyao.search.lexicon;

import org.jspecify.annotations.NullMarked;
