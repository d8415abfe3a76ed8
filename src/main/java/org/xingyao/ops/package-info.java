/**
 * Runs the application: commands, data directory, private database, health.
 *
 * <p>Start reading at {@link org.xingyao.ops.Main}, then {@link org.xingyao.ops.Boot}. Nobody uses this package; it may
 * use all others. What surprises: the command line is read before Quarkus starts, so that {@code --help} and a refusal
 * take a moment only, and most commands never start it at all but hand their work to the process that already runs.
 */
@NullMarked
package org.xingyao.ops;

import org.jspecify.annotations.NullMarked;
