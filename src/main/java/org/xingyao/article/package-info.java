/**
 * The article, its editions and its filing; what readers may see of them; the publication log.
 *
 * <p>Start with {@link org.xingyao.article.Article} and {@link org.xingyao.article.EditionContent}. An edition is
 * immutable and is stored as the exact canonical JSON whose SHA-256 a reviewer signs; filing (stars, regions, other
 * wordings …) changes without a review. What surprises: pages and search never see these tables, only
 * {@link org.xingyao.article.PublishedArticles}.
 */
@NullMarked
package org.xingyao.article;

import org.jspecify.annotations.NullMarked;
