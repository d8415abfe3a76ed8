/**
 * The passages of all published articles in one Lucene index, kept level with the publication log.
 *
 * <p>Start with {@link org.xingyao.search.index.IndexFollower}, then {@link org.xingyao.search.index.SearchIndex}. What
 * surprises: the index can always be thrown away. Its last commit says how far in the log it is and what it was made
 * with; when anything of that is missing or differs, it is moved aside and made again from the database.
 */
@NullMarked
package org.xingyao.search.index;

import org.jspecify.annotations.NullMarked;
