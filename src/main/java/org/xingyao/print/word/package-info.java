/**
 * A booklet as a Word file (.docx): real heading styles, so that the navigation pane has its contents, Chinese typefaces by
 * name, page numbers, A4.
 *
 * <p>Start with {@link org.xingyao.print.word.WordFile}. Our own writer, not a library, for the reasons for which
 * {@code transfer.docx} is our own reader; decision 21 has the figures. What never differs (styles, settings, the foot of the
 * pages) lies as it is in {@code resources/print/word}.
 *
 * <p>What surprises: nothing is written as text. {@code Markup} writes elements, escapes what is in them and leaves out
 * characters that XML does not allow, at which Word would refuse the file.
 */
@NullMarked
package org.xingyao.print.word;

import org.jspecify.annotations.NullMarked;
