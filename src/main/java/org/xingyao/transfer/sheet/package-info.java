/**
 * Reads and writes small tables as spreadsheet programs do: CSV and .xlsx. The only home of the libraries for both.
 *
 * <p>Start with {@link org.xingyao.transfer.sheet.SheetFile}. What surprises: a text that a spreadsheet would take for a
 * formula goes out with an apostrophe before it and comes back without, so nothing that somebody typed here runs in the
 * program of whoever opens the file; and an .xlsx is looked through whole before the library may read it.
 */
@NullMarked
package org.xingyao.transfer.sheet;

import org.jspecify.annotations.NullMarked;
