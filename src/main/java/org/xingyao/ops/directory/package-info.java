/**
 * The data directory: one place for all that an installation must not lose, with one owner at a time.
 *
 * <p>Start reading at {@link org.xingyao.ops.directory.DataDirectory}. What surprises: the lock is the operating
 * system's, so it goes with the process however it ends; the files beside it only say who holds it and how to reach it.
 */
@NullMarked
package org.xingyao.ops.directory;

import org.jspecify.annotations.NullMarked;
