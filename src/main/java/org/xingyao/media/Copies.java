package org.xingyao.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.Digest;

/** Makes the copies of a photo that browsers and chats are offered: whole and cut, as JPEG and as WebP. */
final class Copies {
    private static final float JPEG_QUALITY = 0.82f;

    /**
     * The same structural similarity to what is copied as JPEG has at its quality (0.966 on nine photographs of 240 to 960
     * dots), at 0.67 to 0.70 of its bytes. 85 takes 0.9 of them, 70 is worse than the JPEG.
     */
    private static final float WEBP_QUALITY = 78;

    private final @Nullable WebP webp;

    /** @param webp null where it can't be had: then there are JPEGs alone */
    Copies(@Nullable WebP webp) {
        this.webp = webp;
    }

    /** A copy with its name in the store. */
    record Copy(Crop crop, String mediaType, String file, int width, int height, byte[] bytes) {}

    /**
     * A photo.
     *
     * @param image its pixels, or so many of them as there is room for
     * @param width of the photo itself
     * @param bytes that the photo itself takes
     */
    record Source(BufferedImage image, int width, long bytes, int focusX, int focusY) {}

    List<Copy> of(Source source) throws IOException {
        var copies = new ArrayList<Copy>();
        boolean clear = Pixels.isClear(source.image());
        var image = clear ? source.image() : Pixels.plain(source.image());
        if (!clear) jpegs(image, source.width(), copies);
        webps(image, source, copies);
        for (var crop : List.of(Crop.WIDE, Crop.CARD, Crop.SQUARE)) cut(crop, image, source, copies);
        return copies;
    }

    /** Of the photo's own width there is none: that is the photo. */
    private static void jpegs(BufferedImage image, int own, List<Copy> copies) throws IOException {
        for (int width : Crop.WHOLE.widths(own)) {
            if (width < own && width <= image.getWidth()) copies.add(jpeg(Crop.WHOLE, scaled(image, width)));
        }
    }

    /** All or none: a browser that reads WebP is offered nothing else. */
    private void webps(BufferedImage image, Source source, List<Copy> copies) throws IOException {
        var widths = Crop.WHOLE.widths(source.width());
        int widest = widths.getLast();
        long height = (long) widest * image.getHeight() / image.getWidth();
        if (webp == null || widest > image.getWidth() || !WebP.fits(widest, (int) height)) return;
        var largest = webp(webp, Crop.WHOLE, scaled(image, widest));
        // A drawing of few colours is smaller as it came, and sharper.
        if (widest == source.width() && largest.bytes().length >= source.bytes()) return;
        for (int width : widths.subList(0, widths.size() - 1)) copies.add(webp(webp, Crop.WHOLE, scaled(image, width)));
        copies.add(largest);
    }

    /** Where it is transparent a list shows white: the page may be dark, and what is drawn on it too. */
    private void cut(Crop crop, BufferedImage image, Source source, List<Copy> copies) throws IOException {
        var box = crop.in(image.getWidth(), image.getHeight(), source.focusX(), source.focusY());
        var part = image.getSubimage(box.x, box.y, box.width, box.height);
        for (int width : crop.widths(box.width)) {
            var small = Pixels.plain(scaled(part, width));
            copies.add(jpeg(crop, small));
            // Chats don't read it.
            if (webp != null && crop != Crop.SQUARE) copies.add(webp(webp, crop, small));
        }
    }

    private static BufferedImage scaled(BufferedImage image, int width) throws IOException {
        return Thumbnails.of(image).width(width).asBufferedImage();
    }

    private static Copy jpeg(Crop crop, BufferedImage small) throws IOException {
        return copy(crop, Rendition.JPEG, ".jpg", small, Pixels.jpeg(small, JPEG_QUALITY));
    }

    private static Copy webp(WebP webp, Crop crop, BufferedImage small) throws IOException {
        return copy(crop, Rendition.WEBP, ".webp", small, webp.write(small, WEBP_QUALITY));
    }

    private static Copy copy(Crop crop, String mediaType, String ending, BufferedImage small, byte[] bytes) {
        var file = Digest.sha256(bytes) + ending;
        return new Copy(crop, mediaType, file, small.getWidth(), small.getHeight(), bytes);
    }
}
