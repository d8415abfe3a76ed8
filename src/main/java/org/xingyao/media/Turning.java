package org.xingyao.media;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Puts a photo the right way up, strip by strip: two whole copies of it would be more than there is room for. */
final class Turning {
    private static final int STRIPS = 4;

    private final byte[] bytes;
    private final Orientation orientation;

    Turning(byte[] bytes, Orientation orientation) {
        this.bytes = bytes;
        this.orientation = orientation;
    }

    /** @throws IOException when the pixels are damaged or of a kind that Java can't read, as CMYK */
    BufferedImage turned() throws IOException {
        int step = Pixels.withReader(bytes, Pixels::step);
        int width = Pixels.withReader(bytes, reader -> Math.ceilDiv(reader.getWidth(0), step));
        int height = Pixels.withReader(bytes, reader -> Math.ceilDiv(reader.getHeight(0), step));
        boolean onSide = orientation.ordinal() >= Orientation.LEFT_TOP.ordinal();
        var turned = new BufferedImage(onSide ? height : width, onSide ? width : height, BufferedImage.TYPE_3BYTE_BGR);
        var canvas = turned.createGraphics();
        try {
            int strip = Math.ceilDiv(height, STRIPS);
            for (int top = 0; top < height; top += strip) draw(canvas, top, strip, step, transform(width, height));
        } finally {
            canvas.dispose();
        }
        return turned;
    }

    private void draw(Graphics2D canvas, int top, int rows, int step, AffineTransform place) throws IOException {
        var strip = Pixels.withReader(bytes, reader -> read(reader, top * step, rows * step, step));
        place.translate(0, top);
        canvas.drawImage(strip, place, null);
    }

    private static BufferedImage read(ImageReader reader, int from, int rows, int step) throws IOException {
        var param = reader.getDefaultReadParam();
        int height = Math.min(rows, reader.getHeight(0) - from);
        param.setSourceRegion(new Rectangle(0, from, reader.getWidth(0), height));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** Where a point of the picture as it lies in the file comes to lie. */
    private AffineTransform transform(int width, int height) {
        return switch (orientation) {
            case TOP_LEFT -> new AffineTransform();
            case TOP_RIGHT -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case BOTTOM_RIGHT -> new AffineTransform(-1, 0, 0, -1, width, height);
            case BOTTOM_LEFT -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_TOP -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT_TOP -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_BOTTOM -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT_BOTTOM -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
