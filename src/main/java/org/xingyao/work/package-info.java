/**
 * Work in the background: one thread for each kind of it, from the start of the program to its end.
 *
 * <p>Start with {@link org.xingyao.work.Worker}. What surprises: a worker remembers nothing; what waits stands in the
 * database, so a program that dies leaves nothing half told.
 */
@NullMarked
package org.xingyao.work;

import org.jspecify.annotations.NullMarked;
