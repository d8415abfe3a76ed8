/**
 * What a reader may mean while still typing. So far headlines of articles.
 *
 * <p>Start with {@link org.xingyao.search.suggest.Suggester}. What surprises: it asks the same index as a search does, by
 * the characters typed so far, and never the database.
 */
@NullMarked
package org.xingyao.search.suggest;

import org.jspecify.annotations.NullMarked;
