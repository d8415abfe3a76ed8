/**
 * What people asked, counted: a row a day and query, for 180 days.
 *
 * <p>Start with {@link org.xingyao.search.querylog.QueryLog}. What surprises: it holds nothing about who asked, not even the
 * time of day, and leaves out what looks like personal data ({@link org.xingyao.search.querylog.Loggable}); and that a
 * crash may lose some seconds of it, since no reader waits for a count.
 */
@NullMarked
package org.xingyao.search.querylog;

import org.jspecify.annotations.NullMarked;
