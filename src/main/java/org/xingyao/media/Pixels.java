package org.xingyao.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/** Reads a picture into memory, never more of it than there is room for, and writes it as JPEG. */
final class Pixels {
    /**
     * A photo of twelve megapixels, as most phones take it, is read as it is; a larger one at half or a third of its
     * width. Each takes three bytes, and the program is started with 224 MB.
     */
    static final int MOST = 12_600_000;

    private static final int OPAQUE = 255;

    private static final ReentrantLock ROOM = new ReentrantLock();

    private Pixels() {}

    /** What is asked of a reader that has a picture before it. */
    @FunctionalInterface
    interface Asked<T> {
        T of(ImageReader reader) throws IOException;
    }

    /** There is room for one large picture at a time: whoever holds one in memory does it in here. */
    static <T> T alone(Callable<T> work) throws IOException {
        ROOM.lock();
        try {
            return work.call();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            ROOM.unlock();
        }
    }

    /** @throws IOException when the pixels are damaged or of a kind that Java can't read, as CMYK */
    static BufferedImage read(byte[] bytes) throws IOException {
        return withReader(bytes, reader -> {
            var param = reader.getDefaultReadParam();
            int step = step(reader);
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        });
    }

    static <T> T withReader(byte[] bytes, Asked<T> asked) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input, true, true);
                return asked.of(reader);
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            throw new IOException("damaged pixels", e);
        }
    }

    /** Only every so many-th pixel across and down is read. */
    static int step(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        int step = 1;
        while (pixels / step / step > MOST) step++;
        return step;
    }

    /** Whether anything of it can be seen through. Many pictures say that they may be transparent and are not. */
    static boolean isClear(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) return false;
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int colour : image.getRGB(0, y, row.length, 1, row, 0, row.length))
                if (colour >>> 24 != OPAQUE) return true;
        }
        return false;
    }

    /** In the colours that every screen shows, as a JPEG writer takes them; white where it is transparent. */
    static BufferedImage plain(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR || image.getType() == BufferedImage.TYPE_INT_RGB)
            return image;
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var canvas = plain.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return plain;
    }

    /** @param quality between 0 and 1 */
    static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
