package org.xingyao.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.xingyao.text.Digest;
import org.xingyao.text.Invalid;

/**
 * What the bytes of a picture say of themselves; its file name and declared type are never believed.
 *
 * @param name SHA-256 and ending
 * @param mediaType image/jpeg or image/png
 */
public record Picture(String name, String mediaType, int width, int height, long bytes) {
    static final long MAX_BYTES = 20L << 20;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.(?:jpg|png)");
    private static final Map<String, String> ENDINGS = Map.of("jpeg", "jpg", "png", "png");
    /** A picture decodes to four bytes a pixel; 100 megapixels are more than any camera of a newsroom makes. */
    private static final long MAX_PIXELS = 100_000_000;

    /** True for a text that can be the name of a stored picture. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    boolean isJpeg() {
        return mediaType.equals("image/jpeg");
    }

    /** @throws Invalid when the bytes are no JPEG or PNG, or claim an absurd size */
    public static Picture examine(byte[] bytes) {
        if (bytes.length > MAX_BYTES) throw new Invalid("file", "图片超过 20 MB，请压缩后再用");
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) throw notAPicture();
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return describe(reader, bytes);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Invalid invalid) throw invalid;
            throw notAPicture();
        }
    }

    private static Picture describe(ImageReader reader, byte[] bytes) throws IOException {
        var format = reader.getFormatName().toLowerCase(Locale.ROOT);
        var ending = ENDINGS.get(format);
        if (ending == null) throw notAPicture();
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MAX_PIXELS)
            throw new Invalid("file", "图片像素过大（" + width + "×" + height + "），请缩小后再用");
        return new Picture(Digest.sha256(bytes) + "." + ending, "image/" + format, width, height, bytes.length);
    }

    private static Invalid notAPicture() {
        return new Invalid("file", "不是可用的图片，请用 JPEG 或 PNG 格式");
    }
}
