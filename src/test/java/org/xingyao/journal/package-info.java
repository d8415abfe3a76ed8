/**
 * A newsroom at work while its program or its database is killed under it, and what must be there afterwards: for the
 * test of some rounds and the benchmark of many, which compiles this package too.
 *
 * <p>Start with {@link org.xingyao.journal.CrashLoop}. What surprises: of what was begun and not acknowledged nobody can
 * know whether it happened; it must only not be there by half.
 */
@NullMarked
package org.xingyao.journal;

import org.jspecify.annotations.NullMarked;
