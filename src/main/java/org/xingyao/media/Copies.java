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
        boolean clear = Pixels.isClear(source.image());
        var image = clear ? source.image() : Pixels.plain(source.image());
        var copies = new ArrayList<>(whole(image, source, clear));
        for (var crop : List.of(Crop.WIDE, Crop.CARD, Crop.SQUARE)) copies.addAll(cut(crop, image, source));
        return copies;
    }

    private List<Copy> whole(BufferedImage image, Source source, boolean clear) throws IOException {
        var sizes = new ArrayList<BufferedImage>();
        for (int width : Crop.WHOLE.widths(source.width())) {
            if (width <= image.getWidth()) sizes.add(scaled(image, width));
        }
        var copies = new ArrayList<>(webps(sizes, source));
        for (var small : sizes) {
            // A JPEG of the photo's own width there is already: the photo.
            if (!clear && small.getWidth() < source.width()) copies.add(jpeg(Crop.WHOLE, small));
        }
        return copies;
    }

    /** All or none: a browser that reads WebP is offered nothing else. */
    private List<Copy> webps(List<BufferedImage> sizes, Source source) throws IOException {
        boolean complete = sizes.size() == Crop.WHOLE.widths(source.width()).size();
        if (webp == null || !complete || !WebP.fits(sizes.getLast())) return List.of();
        var copies = new ArrayList<Copy>();
        for (var small : sizes) copies.add(webp(webp, Crop.WHOLE, small));
        var widest = copies.getLast();
        // A drawing of few colours is smaller as it came, and sharper.
        return widest.width() == source.width() && widest.bytes().length >= source.bytes() ? List.of() : copies;
    }

    /** Where it is transparent a list shows white: the page may be dark, and what is drawn on it too. */
    private List<Copy> cut(Crop crop, BufferedImage image, Source source) throws IOException {
        var box = crop.in(image.getWidth(), image.getHeight(), source.focusX(), source.focusY());
        var part = image.getSubimage(box.x, box.y, box.width, box.height);
        var copies = new ArrayList<Copy>();
        // The widest first, each made of the one before: most of the work is to go through all pixels of a photo.
        for (int width : crop.widths(box.width).reversed()) {
            part = Pixels.plain(scaled(part, width));
            copies.add(jpeg(crop, part));
            // Chats don't read it.
            if (webp != null && crop != Crop.SQUARE) copies.add(webp(webp, crop, part));
        }
        return copies;
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
