/**
 * What is set for a time: publishing, withdrawing, an embargo; and the month as the desk sees it.
 *
 * <p>Start with {@link org.xingyao.desk.plan.PlanPages}. What surprises: a time that was set does not lift any rule; when
 * it comes, the deed is refused as it would be to the person who set it, and the page says so.
 */
@NullMarked
package org.xingyao.desk.plan;

import org.jspecify.annotations.NullMarked;
