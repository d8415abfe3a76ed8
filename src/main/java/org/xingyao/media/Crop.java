package org.xingyao.media;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The proportions 裁切 that copies of a photo have, each for a place where it is shown. */
public enum Crop {
    /** As the photo is: a phone's list, a phone's article, and an article on a fine screen. */
    WHOLE("", 0, 0, 1, 480, 960, 1600),
    /** Over the first headline. */
    WIDE("wide", 16, 9, 480, 480, 960, 1600),
    /** Beside a headline in a list: some 120 dots wide, thrice that on a sharp screen. */
    CARD("card", 4, 3, 240, 240, 480),
    /** Beside a link in a chat, which takes none below 300 dots. */
    SQUARE("square", 1, 1, 300, 600);

    private final String id;
    private final int across;
    private final int down;
    private final int least;
    private final List<Integer> steps;

    /** @param least a photo that is cut narrower than that is too small for the place */
    Crop(String id, int across, int down, int least, Integer... steps) {
        this.id = id;
        this.across = across;
        this.down = down;
        this.least = least;
        this.steps = List.of(steps);
    }

    public String id() {
        return id;
    }

    static Optional<Crop> of(String id) {
        return Stream.of(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /** The widest of its copies. */
    public int widest() {
        return steps.getLast();
    }

    /**
     * How wide the copies are of what is so wide itself, the narrowest first: none is wider than that, and the last is as
     * wide as it if no wider one is wanted. None of what is too small.
     */
    List<Integer> widths(int own) {
        if (own < least) return List.of();
        return IntStream.concat(
                        steps.stream().mapToInt(step -> step).filter(step -> step < own),
                        IntStream.of(Math.min(own, widest())))
                .distinct()
                .boxed()
                .toList();
    }

    /** What of a picture of this size is shown. */
    Rectangle in(int width, int height, int focusX, int focusY) {
        if (this == WHOLE) return new Rectangle(width, height);
        var box = CropBox.of(width, height, (double) across / down, focusX, focusY);
        int wide = Math.max(1, (int) box.width());
        int high = Math.max(1, (int) box.height());
        return new Rectangle((int) box.left(), (int) box.top(), wide, high);
    }
}
