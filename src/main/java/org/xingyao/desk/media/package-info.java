/**
 * The photo library of the desk: bringing photos in, saying what they show, finding them again.
 *
 * <p>Start with {@link org.xingyao.desk.media.MediaPages}. What surprises: a photo has two addresses. Readers get it at
 * /media as soon as a published article shows it; people of the desk get every one at /desk/media/files.
 */
@NullMarked
package org.xingyao.desk.media;

import org.jspecify.annotations.NullMarked;
