/**
 * What readers take away 印制: a series as a booklet, in PDF and for Word, and an article as a poster.
 *
 * <p>Start with {@link org.xingyao.print.Prints}: a print is dear, so it is made in one thread, once for all who ask, and
 * again only when its words have changed. What surprises: a booklet is written once, as HTML out of the templates of
 * {@code reading}; the PDF and the Word file are two ways to put that one document on paper.
 */
@NullMarked
package org.xingyao.print;

import org.jspecify.annotations.NullMarked;
