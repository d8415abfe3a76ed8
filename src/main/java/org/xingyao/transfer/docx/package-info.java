/**
 * Reads a Word file (.docx, from Word or WPS) as the text of an article, and says what it did not understand or changed.
 *
 * <p>Start with {@link org.xingyao.transfer.docx.DocxReader}. A part of the file becomes a tree ({@code Node}), the tree a
 * row of items ({@code Item}), the items head, bylines and body ({@link org.xingyao.transfer.docx.DocxText}).
 *
 * <p>Our own reader, not a library: Mammoth goes through HTML and drops merged cells, text boxes, charts and tracked
 * changes without telling where, and telling is half of the task; POI brings XMLBeans with a class for every element of
 * the format (15 MB), to read some forty of them, and leaves the limits to its caller. What is needed of the format is
 * small and stable: a zip by {@code java.util.zip}, XML by the JDK's StAX with document types refused.
 *
 * <p>What surprises: nothing here may throw anything but {@link org.xingyao.text.Invalid}, whatever the bytes are, and
 * nothing a person wrote is left out without a {@link org.xingyao.transfer.docx.Remark}.
 */
@NullMarked
package org.xingyao.transfer.docx;

import org.jspecify.annotations.NullMarked;
