/**
 * An article as a picture to be passed on 海报: its headline, what it says, and a code that leads to it.
 *
 * <p>Start with {@link org.xingyao.print.poster.Posters}. What surprises: Java's own text drawing is not used, since it asks
 * the server for its fonts and fails where there are none. Letters are outlines out of the typeface that comes with the
 * program, filled one by one ({@code Lettering}); lines are broken here too ({@code Paragraph}).
 */
@NullMarked
package org.xingyao.print.poster;

import org.jspecify.annotations.NullMarked;
