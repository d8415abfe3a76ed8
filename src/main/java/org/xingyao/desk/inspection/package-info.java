/**
 * 巡检 at the desk: what an inspector would find, by kind, with a link to mend it and the days that are left.
 *
 * <p>Start with {@link org.xingyao.desk.inspection.InspectionPages}. What surprises: the page counts nothing; it shows what
 * the last run wrote down, so what has just been mended stays until the next run.
 */
@NullMarked
package org.xingyao.desk.inspection;

import org.jspecify.annotations.NullMarked;
