package org.xingyao.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.xingyao.media.Photo;
import org.xingyao.media.Rendition;

/**
 * How a browser is offered a picture.
 *
 * @param width in pixels; 0 when nobody has measured it
 * @param srcset the smaller copies and the picture itself with their widths; empty when there are no copies
 */
record PictureView(int width, int height, String srcset) {
    static final PictureView UNKNOWN = new PictureView(0, 0, "");

    /** @param copies the narrowest first */
    static PictureView of(Photo photo, List<Rendition> copies) {
        int width = Objects.requireNonNullElse(photo.width, 0);
        int height = Objects.requireNonNullElse(photo.height, 0);
        if (copies.isEmpty() || width == 0) return new PictureView(width, height, "");
        var smaller = copies.stream().map(copy -> entry(copy.file, copy.width)).collect(Collectors.joining(", "));
        return new PictureView(width, height, smaller + ", " + entry(String.valueOf(photo.file), width));
    }

    private static String entry(String file, int width) {
        return "/media/" + file + " " + width + "w";
    }
}
