/**
 * Photos and their files.
 *
 * <p>A photo without a file is a placeholder: the caption survived, the picture did not. Files are named by their
 * SHA-256 and never overwritten. Start with {@link org.xingyao.media.MediaStore}.
 */
@NullMarked
package org.xingyao.media;

import org.jspecify.annotations.NullMarked;
