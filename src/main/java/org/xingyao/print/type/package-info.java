/**
 * The typeface of everything that is printed, and where its lines may end.
 *
 * <p>Start with {@link org.xingyao.print.type.Typeface}. What surprises: the fonts come with the program, never from the
 * server, and none is ever read whole. A print takes a font of just its own characters ({@code Cutting}): some hundred
 * kilobytes instead of fifteen megabytes, and twice that for what a library makes of it.
 */
@NullMarked
package org.xingyao.print.type;

import org.jspecify.annotations.NullMarked;
