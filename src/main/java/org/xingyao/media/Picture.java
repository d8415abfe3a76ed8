package org.xingyao.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private static final int HEAD = 16;
    /** HEIC is what telephones of Apple make when nobody tells them otherwise. */
    private static final Map<Pattern, String> OTHERS = Map.of(
            Pattern.compile("GIF8"), "GIF",
            Pattern.compile("RIFF....WEBP", Pattern.DOTALL), "WebP",
            Pattern.compile("....ftyp(?:hei|hev|mif1)", Pattern.DOTALL), "HEIC（苹果手机）",
            Pattern.compile("....ftypavif", Pattern.DOTALL), "AVIF",
            Pattern.compile("BM"), "BMP",
            Pattern.compile("II\\*\0|MM\0\\*"), "TIFF");

    /** A picture decodes to four bytes a pixel; 100 megapixels are more than any camera of a newsroom makes. */
    private static final long MAX_PIXELS = 100_000_000;

    /** True for a text that can be the name of a stored picture that somebody brought; copies of it may be WebP too. */
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
            if (!readers.hasNext()) throw notAPicture(bytes);
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return describe(reader, bytes);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Invalid invalid) throw invalid;
            throw notAPicture(bytes);
        }
    }

    private static Picture describe(ImageReader reader, byte[] bytes) throws IOException {
        var format = reader.getFormatName().toLowerCase(Locale.ROOT);
        var ending = ENDINGS.get(format);
        if (ending == null) throw notAPicture(bytes);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MAX_PIXELS)
            throw new Invalid("file", "图片像素过大（" + width + "×" + height + "），请缩小后再用");
        return new Picture(Digest.sha256(bytes) + "." + ending, "image/" + format, width, height, bytes.length);
    }

    /** What the format is called when it is a well-known one: who sees why can help themselves. */
    private static Invalid notAPicture(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var format = OTHERS.entrySet().stream()
                .filter(one -> one.getKey().matcher(head).lookingAt())
                .map(Map.Entry::getValue)
                .findFirst();
        return new Invalid(
                "file",
                format.map(name -> "这是 " + name + " 图片，请存成 JPEG 或 PNG 格式再传").orElse("不是可用的图片，请用 JPEG 或 PNG 格式"));
    }
}
