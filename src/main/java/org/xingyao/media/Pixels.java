package org.xingyao.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageWriteParam;

/** Reads a picture into memory, never more of it than there is room for, and writes it as JPEG. */
final class Pixels {
    /**
     * A photo of twelve megapixels, as most phones take it, is read as it is; a larger one at half or a third of its
     * width. Each takes three bytes, and the program is started with 224 MB.
     */
    static final int MOST = 12_600_000;

    /** One picture in memory at a time. */
    private static final ReentrantLock TURN = new ReentrantLock();

    private Pixels() {}

    /** What {@link #read} does with the picture while it has the memory for itself. */
    @FunctionalInterface
    interface Work<T> {
        T on(BufferedImage image) throws IOException;
    }

    /** @throws IOException when the pixels are damaged or of a kind that Java can't read, as CMYK */
    static <T> T read(byte[] bytes, Work<T> work) throws IOException {
        TURN.lock();
        try {
            return work.on(decode(bytes));
        } finally {
            TURN.unlock();
        }
    }

    private static BufferedImage decode(byte[] bytes) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input, true, true);
                var param = reader.getDefaultReadParam();
                sample(param, (long) reader.getWidth(0) * reader.getHeight(0));
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            throw new IOException("damaged pixels", e);
        }
    }

    private static void sample(ImageReadParam param, long pixels) {
        int step = 1;
        while (pixels / step / step > MOST) step++;
        param.setSourceSubsampling(step, step, 0, 0);
    }

    /** In the colours that every screen shows, as a JPEG writer takes them; nothing of it may be transparent. */
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

    /** As {@link #jpeg}, of what becomes of the picture. */
    static Work<byte[]> jpegOf(UnaryOperator<BufferedImage> change, float quality) {
        return image -> jpeg(change.apply(plain(image)), quality);
    }
}
