/**
 * Lets a test kill the program at a named place, so that what a crash there leaves behind can be looked at.
 *
 * <p>Start reading in {@link org.xingyao.halt.Halt}. What surprises: the places stand in the program as it is delivered,
 * since only that program is worth killing; without the system property a place costs one comparison.
 */
@NullMarked
package org.xingyao.halt;

import org.jspecify.annotations.NullMarked;
