/**
 * From what a reader typed to articles with the passage that answers best.
 *
 * <p>Start with {@link org.xingyao.search.query.SearchRequest}, then {@link org.xingyao.search.query.QueryBuilder}. What
 * surprises: whether a passage matches and how it ranks are two questions. It matches by notions (a word or any of its
 * other names, in any field), it ranks by words and pairs of characters.
 */
@NullMarked
package org.xingyao.search.query;

import org.jspecify.annotations.NullMarked;
