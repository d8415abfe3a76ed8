/**
 * What an operator watches: metrics for Prometheus, and the health check with its reasons.
 *
 * <p>Start reading in {@link org.xingyao.ops.watch.Metrics}. What surprises: the numbers are {@link
 * org.xingyao.work.Vital}s of the packages that know them; here they are only given names and shown.
 */
@NullMarked
package org.xingyao.ops.watch;

import org.jspecify.annotations.NullMarked;
