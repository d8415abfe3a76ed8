/**
 * What a question says before anything is looked up: where its answer is filed, and what it wants to know.
 *
 * <p>Start with {@link org.xingyao.search.question.Understanding}. What surprises: what is recognised only lifts what is
 * filed so; it never hides anything, and a reader can have it ignored.
 */
@NullMarked
package org.xingyao.search.question;

import org.jspecify.annotations.NullMarked;
