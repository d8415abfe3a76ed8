/**
 * Hands a command's work to the process that owns the data directory, files and progress streamed.
 *
 * <p>Start reading at {@link org.xingyao.ops.handover.Work}, which is all a new command needs; {@link
 * org.xingyao.ops.handover.OwnerCall} and {@link org.xingyao.ops.handover.OwnerDesk} are the two ends of the line. What
 * surprises: both directions speak the same three kinds of frame, a request ending in an exit code as an answer does.
 */
@NullMarked
package org.xingyao.ops.handover;

import org.jspecify.annotations.NullMarked;
