/**
 * Where a Word file becomes a draft, and where it is said what of the file was not understood.
 *
 * <p>Start with {@link org.xingyao.desk.docx.DocxPages}. What surprises: a file that brings remarks along leads to the page
 * of remarks, not to the editor; and nobody is refused for an odd file but for one that can't be read at all.
 */
@NullMarked
package org.xingyao.desk.docx;

import org.jspecify.annotations.NullMarked;
