package org.xingyao.media;

import java.io.IOException;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.Invalid;

/** Leaves of a picture's file nothing but the picture, the right way up. What is clean already stays as it is. */
final class Cleaning {
    /** Of a photo that had to be turned: at this quality nobody sees that it was packed a second time. */
    private static final float TURNED = 0.95f;

    private Cleaning() {}

    /** @throws Invalid when the bytes are no picture we can show */
    static byte[] clean(byte[] bytes) {
        var picture = Picture.examine(bytes);
        if (!picture.isJpeg()) return PngChunks.withoutMetadata(bytes);
        var rest = JpegSegments.of(bytes);
        var orientation = orientation(rest.exif());
        return orientation == null || orientation == Orientation.TOP_LEFT
                ? rest.bytes()
                : turned(rest.bytes(), orientation);
    }

    private static @Nullable Orientation orientation(byte[] exif) {
        if (exif.length == 0) return null;
        try {
            return ExifUtils.getOrientationFromExif(exif);
        } catch (RuntimeException e) {
            // Damaged data about a picture are no reason to refuse the picture.
            return null;
        }
    }

    /** A camera that was held upright says so in its EXIF, which goes: so the pixels themselves are turned. */
    private static byte[] turned(byte[] bytes, Orientation orientation) {
        try {
            return Pixels.alone(() -> Pixels.jpeg(new Turning(bytes, orientation).turned(), TURNED));
        } catch (IOException e) {
            throw new Invalid("file", "这张图需要转正，但它的颜色格式（如印刷用的 CMYK）读不了，请存成 RGB 的 JPEG 再传");
        }
    }
}
