package org.xingyao.desk.media;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.xingyao.media.CropBox;

/**
 * What is left of a photo in one of the ratios it is shown in.
 *
 * @param ratio width:height
 * @param box what is seen, as an SVG writes it: left, top, width, height in the photo's pixels
 */
record CropView(String ratio, int across, int down, String box) {
    static List<CropView> all(int width, int height, int focusX, int focusY) {
        return Stream.of(new int[] {1, 1}, new int[] {4, 3}, new int[] {16, 9}, new int[] {3, 4})
                .map(ratio -> new CropView(
                        ratio[0] + ":" + ratio[1],
                        ratio[0],
                        ratio[1],
                        box(width, height, (double) ratio[0] / ratio[1], focusX, focusY)))
                .toList();
    }

    private static String box(int width, int height, double ratio, int focusX, int focusY) {
        var box = CropBox.of(width, height, ratio, focusX, focusY);
        return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", box.left(), box.top(), box.width(), box.height());
    }
}
