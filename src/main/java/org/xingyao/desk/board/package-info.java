/**
 * The board where the desk chooses what readers see first.
 *
 * <p>Start with {@link org.xingyao.desk.board.BoardPages}. What surprises: a story that is withdrawn leaves the readers'
 * pages by itself and stays on the board, marked, until somebody takes it down.
 */
@NullMarked
package org.xingyao.desk.board;

import org.jspecify.annotations.NullMarked;
