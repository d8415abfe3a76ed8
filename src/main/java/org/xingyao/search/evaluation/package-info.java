/**
 * How well questions with known answers are found.
 *
 * <p>Start with {@link org.xingyao.search.evaluation.Evaluation}. What surprises: it asks the engine that readers ask, and
 * knows nothing of how that finds.
 */
@NullMarked
package org.xingyao.search.evaluation;

import org.jspecify.annotations.NullMarked;
