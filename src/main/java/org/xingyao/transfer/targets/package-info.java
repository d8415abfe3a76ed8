/**
 * Yearly targets of the stars as a table for a spreadsheet, out and in.
 *
 * <p>Start with {@link org.xingyao.transfer.targets.TargetImport}. What surprises: reading a file writes nothing. It makes
 * a {@link org.xingyao.transfer.targets.TargetPreview}, which carries the good rows as CSV; when a person has looked at it, that
 * CSV comes back and is read and checked anew. A unit that the source does not list is 资料未列 in the file, never 0.
 */
@NullMarked
package org.xingyao.transfer.targets;

import org.jspecify.annotations.NullMarked;
