/**
 * The desk's list of articles: trays, search, filters, and what is done to many at once.
 *
 * <p>Start with {@link org.xingyao.desk.list.ArticleListPages}. What surprises: each article of a bulk has a transaction of
 * its own, so one that is refused keeps none of the others back.
 */
@NullMarked
package org.xingyao.desk.list;

import org.jspecify.annotations.NullMarked;
