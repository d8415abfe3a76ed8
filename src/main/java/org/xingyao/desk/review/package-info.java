/**
 * What waits for somebody 我的待办, and the page on which an edition is signed, returned or refused.
 *
 * <p>Start with {@link org.xingyao.desk.review.ReviewPages}. What surprises: the pages know no rule; what is offered is
 * what {@link org.xingyao.editorial.Reviews} says this person may do.
 */
@NullMarked
package org.xingyao.desk.review;

import org.jspecify.annotations.NullMarked;
