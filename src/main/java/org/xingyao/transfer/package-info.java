/**
 * Brings articles and taxonomy in from files and out again, without loss.
 *
 * <p>Start with {@link org.xingyao.transfer.ContentImport}. What surprises: importing is idempotent. A file whose
 * content hash and filing equal what is live changes nothing and leaves no log row.
 */
@NullMarked
package org.xingyao.transfer;

import org.jspecify.annotations.NullMarked;
