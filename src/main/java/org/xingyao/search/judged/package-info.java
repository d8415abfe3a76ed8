/**
 * How well the search does on queries whose answer is known, before and after the desk changes a word.
 *
 * <p>Start with {@link org.xingyao.search.judged.Evaluations}. What surprises: the engine is asked as readers ask it, the
 * desk's pins and synonyms included; a run is compared with the one before by the ranks of its queries.
 */
@NullMarked
package org.xingyao.search.judged;

import org.jspecify.annotations.NullMarked;
