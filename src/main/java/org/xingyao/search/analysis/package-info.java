/**
 * Chinese text as Lucene terms: words, and single characters with pairs of them.
 *
 * <p>Start with {@link org.xingyao.search.analysis.ChineseAnalyzer}. What surprises: punctuation leaves no gap in the
 * positions, so that “五星”支部 and 五星支部 are one phrase; offsets still point into the text as it was written.
 */
@NullMarked
package org.xingyao.search.analysis;

import org.jspecify.annotations.NullMarked;
