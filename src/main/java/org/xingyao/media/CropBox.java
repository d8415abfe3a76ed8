package org.xingyao.media;

/**
 * What is left of a picture that is cut to other proportions, in its pixels. What lies in the focus lies in the cut where it
 * lay in the whole: thus {@code object-fit: cover} with {@code object-position} does it, and thus the desk shows it.
 */
public record CropBox(double left, double top, double width, double height) {
    private static final int HUNDRED = 100;

    /**
     * The largest of these proportions.
     *
     * @param ratio width by height
     * @param focusX per cent from the left
     * @param focusY per cent from the top
     */
    public static CropBox of(int width, int height, double ratio, int focusX, int focusY) {
        double across = Math.min(width, height * ratio);
        double down = Math.min(height, width / ratio);
        return new CropBox((width - across) * focusX / HUNDRED, (height - down) * focusY / HUNDRED, across, down);
    }
}
