/**
 * The proofreader's pages: one article's findings, all that is open in what readers see, and the words that are looked
 * for.
 *
 * <p>Start with {@link org.xingyao.desk.proof.ArticleProofPages}; the editor shows the same findings beside the text
 * (desk.writing). What surprises: an article's page reads what is being written, the archive what readers see.
 */
@NullMarked
package org.xingyao.desk.proof;

import org.jspecify.annotations.NullMarked;
