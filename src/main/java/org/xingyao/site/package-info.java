/**
 * The pages for residents.
 *
 * <p>Each class answers one kind of address: it reads, calls, shows. Start with {@link org.xingyao.site.ArticlePages}.
 * What surprises: it reaches articles only through {@code PublishedArticles}, so a draft has no way onto a page.
 */
@NullMarked
package org.xingyao.site;

import org.jspecify.annotations.NullMarked;
