/**
 * Photos and their files.
 *
 * <p>A photo without a file is a placeholder: the caption survived, the picture did not. Files are named by their
 * SHA-256 and never overwritten. Start with {@link org.xingyao.media.MediaStore}.
 *
 * <p>What surprises: the name is not that of the file somebody brought. Where, when and by which camera a photo was taken
 * goes out of the file before it is named, and one that lay on its side is turned; see {@code Cleaning}. Copies are WebP,
 * too, but no WebP is ever read; see {@code WebP}.
 */
@NullMarked
package org.xingyao.media;

import org.jspecify.annotations.NullMarked;
