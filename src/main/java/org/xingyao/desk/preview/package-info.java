/**
 * What is being written, as readers would see it: for the desk in a frame, and by a link for somebody without an account.
 *
 * <p>Start with {@link org.xingyao.desk.preview.PreviewPages}. What surprises: the page in the frame is the public
 * template itself, with the public style sheet; only its band and where its pictures come from differ.
 */
@NullMarked
package org.xingyao.desk.preview;

import org.jspecify.annotations.NullMarked;
