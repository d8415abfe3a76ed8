package org.xingyao.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.xingyao.media.Photo;
import org.xingyao.media.Rendition;

/**
 * How a browser is offered a picture.
 *
 * @param address of the picture itself
 * @param width in pixels; 0 when nobody has measured it
 * @param srcset the smaller copies and the picture itself with their widths; empty when there are no copies
 */
record PictureView(String address, int width, int height, String srcset) {
    /**
     * @param copies the narrowest first
     * @param folder address of the folder that pictures are asked from, with a slash at the end
     */
    static PictureView of(Photo photo, List<Rendition> copies, String folder) {
        int width = Objects.requireNonNullElse(photo.width, 0);
        int height = Objects.requireNonNullElse(photo.height, 0);
        var address = folder + photo.file;
        if (copies.isEmpty() || width == 0) return new PictureView(address, width, height, "");
        var smaller = copies.stream()
                .map(copy -> folder + copy.file + " " + copy.width + "w")
                .collect(Collectors.joining(", "));
        return new PictureView(address, width, height, smaller + ", " + address + " " + width + "w");
    }

    /** A picture that the library does not have. */
    static PictureView unknown(String file, String folder) {
        return new PictureView(folder + file, 0, 0, "");
    }
}
