/**
 * Finds published articles. It follows the publication log and sees articles only as readers do.
 *
 * <p>Start with {@code query.SearchEngine}; {@code analysis} turns text into terms, {@code index} keeps the passages,
 * {@code question} understands what was asked, {@code query} asks, {@code answer} cuts an answer out. What surprises: not the article is the document but its passages, a
 * pair or a section each, and answers are grouped by article.
 */
@NullMarked
package org.xingyao.search;

import org.jspecify.annotations.NullMarked;
