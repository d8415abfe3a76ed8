/**
 * From a question and the passages found to the words that answer it, or to none.
 *
 * <p>Start with {@link org.xingyao.search.answer.AnswerFinder}. What surprises: nothing is ever put in other words. An
 * answer is cut out of a published text, and where nothing answers for sure there is none.
 */
@NullMarked
package org.xingyao.search.answer;

import org.jspecify.annotations.NullMarked;
