/**
 * Filing by star 标星 at the desk: the queue of stories that nobody has filed, many filed at once, and how often the
 * suggestions were right.
 *
 * <p>Start with {@link org.xingyao.desk.filing.FilingPages}. What surprises: a story without a star is filed too, once
 * somebody has said that it has none; only then does it leave the queue.
 */
@NullMarked
package org.xingyao.desk.filing;

import org.jspecify.annotations.NullMarked;
