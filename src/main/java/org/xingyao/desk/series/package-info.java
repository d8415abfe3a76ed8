/**
 * 系列目录 at the desk: which number of a series is which article, what is missing and what is double.
 *
 * <p>Start with {@link org.xingyao.desk.series.SeriesPages}. What surprises: another number is given to the working copy,
 * since the number is part of what was signed; readers see it when the next edition is published.
 */
@NullMarked
package org.xingyao.desk.series;

import org.jspecify.annotations.NullMarked;
