/**
 * How far the stars have come: yearly targets with their import and export, and where which star has no story.
 *
 * <p>Start with {@link org.xingyao.desk.stars.TargetPages}. What surprises: an empty field is 资料未列 and stays so through
 * every form and file; and units that do not add up to their city's total are a warning that can be meant, not an error.
 */
@NullMarked
package org.xingyao.desk.stars;

import org.jspecify.annotations.NullMarked;
