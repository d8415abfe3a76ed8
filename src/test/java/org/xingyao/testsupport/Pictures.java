package org.xingyao.testsupport;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Pictures for tests, with what cameras and editors write into them. */
public final class Pictures {
    private Pictures() {}

    /** Left half red, right half blue; {@code seed} makes it another picture. */
    public static byte[] jpeg(int width, int height, long seed) throws IOException {
        return written("jpg", image(width, height, BufferedImage.TYPE_INT_RGB, seed));
    }

    public static byte[] png(int width, int height, long seed) throws IOException {
        return written("png", image(width, height, BufferedImage.TYPE_INT_RGB, seed));
    }

    /** As {@link #png}, in part transparent. */
    public static byte[] clearPng(int width, int height, long seed) throws IOException {
        return written("png", image(width, height, BufferedImage.TYPE_INT_ARGB, seed));
    }

    /**
     * The JPEG as a phone writes it: EXIF that says how the phone was held and, in an ASCII text, where.
     *
     * @param orientation 1 to 8
     */
    public static byte[] asOfAPhone(byte[] jpeg, int orientation, String place) throws IOException {
        var tiff = new ByteArrayOutputStream();
        tiff.writeBytes(HexFormat.of().parseHex("4d4d002a00000008" + "0001" + "0112000300000001"));
        tiff.writeBytes(new byte[] {0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        tiff.writeBytes(place.getBytes(StandardCharsets.UTF_8));
        return with(jpeg, 0xE1, "Exif\0\0", tiff.toByteArray());
    }

    /** The JPEG with one more segment after its start. */
    public static byte[] with(byte[] jpeg, int marker, String mark, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        int length = mark.length() + content.length + 2;
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(mark.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static BufferedImage image(int width, int height, int type, long seed) {
        var image = new BufferedImage(width, height, type);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2 - 1, height);
        // 63 bits in black and white squares along the lower edge.
        for (int i = 0; i < Long.SIZE; i++) {
            canvas.setColor((seed >> i & 1) == 1 ? Color.WHITE : Color.BLACK);
            int side = Math.max(1, width / Long.SIZE);
            canvas.fillRect(i * side, height - side, side, side);
        }
        canvas.dispose();
        return image;
    }

    private static byte[] written(String format, BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
