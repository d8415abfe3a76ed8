/**
 * The document of the desk's editor, and the typed blocks it stands for.
 *
 * <p>Start with {@link org.xingyao.transfer.document.EditorDocument}. The editor's own form (nodes, attributes and marks
 * of its schema) ends here: nothing of it is stored. What surprises: an unknown node never fails a save, since that would
 * cost the editor's text; its words are kept as a paragraph and it is reported.
 */
@NullMarked
package org.xingyao.transfer.document;

import org.jspecify.annotations.NullMarked;
