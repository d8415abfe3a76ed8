/**
 * The history of an article: its editions, what differs between two of them, and having an old one back.
 *
 * <p>Start with {@link org.xingyao.desk.history.HistoryPages}. What surprises: the filing is not versioned, so nothing of
 * it is compared or restored.
 */
@NullMarked
package org.xingyao.desk.history;

import org.jspecify.annotations.NullMarked;
