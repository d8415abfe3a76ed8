/**
 * Turns one edition's content and filing into finished values, and owns the article's templates.
 *
 * <p>Knows no stage and no request, so the site, the desk's preview, feeds and the static export show the same thing.
 * Start with {@link org.xingyao.reading.ArticleView}; {@link org.xingyao.reading.ArticleLayout} makes the whole page. What
 * surprises: the deck's dash, the dateline and 之六 are made here; none of them is stored.
 */
@NullMarked
package org.xingyao.reading;

import org.jspecify.annotations.NullMarked;
