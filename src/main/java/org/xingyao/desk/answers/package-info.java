/**
 * Every answer by itself at the desk: who answered what and when, and which answers are due for another look 复核.
 *
 * <p>Start with {@link org.xingyao.desk.answers.AnswerPages}. What surprises: only what readers see is listed; the day of
 * the next look is filing, so it is set beside the text of its article.
 */
@NullMarked
package org.xingyao.desk.answers;

import org.jspecify.annotations.NullMarked;
