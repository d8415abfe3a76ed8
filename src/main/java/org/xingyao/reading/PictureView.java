package org.xingyao.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.media.Crop;
import org.xingyao.media.Photo;
import org.xingyao.media.Rendition;

/**
 * How a browser is offered a picture.
 *
 * @param address of one that every program can show and that is no heavier than it must be
 * @param width of the picture in pixels, to keep its place; 0 when nobody has measured it
 * @param srcset JPEGs of several widths; empty when there is one width only
 * @param webp the same as WebP; empty when there are none
 */
record PictureView(String address, int width, int height, String srcset, String webp) {
    /**
     * A photo whole. The photo itself is offered only if it is no wider than the widest copy: it may weigh 20 MB.
     *
     * @param copies of the whole photo, the narrowest first
     * @param folder address of the folder that pictures are asked from, with a slash at the end
     */
    static PictureView of(Photo photo, List<Rendition> copies, String folder) {
        int width = Objects.requireNonNullElse(photo.width, 0);
        int height = Objects.requireNonNullElse(photo.height, 0);
        var address = folder + photo.file;
        if (copies.isEmpty() || width == 0) return new PictureView(address, width, height, "", "");
        var jpegs = copies.stream().filter(Rendition::isJpeg).toList();
        var offered = jpegs.stream().map(copy -> candidate(folder, copy));
        if (width <= Crop.WHOLE.widest()) offered = Stream.concat(offered, Stream.of(address + " " + width + "w"));
        return new PictureView(
                jpegs.isEmpty() ? address : folder + jpegs.getLast().file,
                width,
                height,
                jpegs.isEmpty() ? "" : offered.collect(Collectors.joining(", ")),
                webps(copies, folder));
    }

    /** A picture that the library does not have. */
    static PictureView unknown(String file, String folder) {
        return new PictureView(folder + file, 0, 0, "", "");
    }

    /** @param copies of one crop of a photo, the narrowest first, a JPEG among them */
    static PictureView ofCrop(List<Rendition> copies, String folder) {
        var jpegs = copies.stream().filter(Rendition::isJpeg).toList();
        var widest = jpegs.getLast();
        return new PictureView(
                folder + jpegs.getFirst().file,
                widest.width,
                widest.height,
                jpegs.size() == 1
                        ? ""
                        : jpegs.stream().map(copy -> candidate(folder, copy)).collect(Collectors.joining(", ")),
                webps(copies, folder));
    }

    private static String webps(List<Rendition> copies, String folder) {
        return copies.stream()
                .filter(copy -> !copy.isJpeg())
                .map(copy -> candidate(folder, copy))
                .collect(Collectors.joining(", "));
    }

    private static String candidate(String folder, Rendition copy) {
        return folder + copy.file + " " + copy.width + "w";
    }
}
