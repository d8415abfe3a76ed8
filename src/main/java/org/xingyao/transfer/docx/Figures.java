package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xingyao.article.block.Figure;

/** Makes figures of pictures and the paragraphs beside them that say what they show. */
final class Figures {
    /** What the media store takes. */
    private static final long LARGEST = 20L << 20;

    private static final int MOST = 200;

    private final Story story;
    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();

    Figures(Story story) {
        this.story = story;
    }

    Map<String, byte[]> bytes() {
        return bytes;
    }

    Map<String, String> places() {
        return places;
    }

    /** A row of pictures, and what is left of its neighbours. */
    record Row(List<Figure> figures, boolean tookBefore, boolean tookAfter) {}

    /** @param pictures those that stand together, with what stands before and after them, where that is a paragraph */
    Row of(List<Item.Pic> pictures, List<Item.Para> before, List<Item.Para> after) {
        boolean below = !after.isEmpty() && Caption.isBelow(after.getFirst());
        boolean above = !below && !before.isEmpty() && Caption.isSure(before.getFirst());
        var caption = below
                ? Caption.of(after.getFirst().text())
                : above ? Caption.of(before.getFirst().text()) : Caption.NONE;
        if (pictures.size() > 1 && (below || above))
            story.remarks().add(pictures.getLast().place(), "这里有 " + pictures.size() + " 张图片、一条说明，说明给了最后一张，请核对");
        var figures = new ArrayList<Figure>();
        for (var picture : pictures)
            figures.add(figure(picture, picture == pictures.getLast() ? caption : Caption.NONE));
        return new Row(figures, above, below);
    }

    private Figure figure(Item.Pic picture, Caption caption) {
        var key = "word-" + (places.size() + 1);
        places.put(key, picture.place());
        if (!picture.part().isEmpty() && bytes.size() < MOST)
            story.parts().bytes(picture.part(), LARGEST).ifPresent(found -> bytes.put(key, found));
        else if (!picture.part().isEmpty()) story.remarks().add(picture.place(), "图片超过 " + MOST + " 张，这一张没有带入");
        return new Figure(key, null, caption.text(), caption.credit(), alt(picture));
    }

    /** Word writes names of files and guesses of its own there too. */
    private static String alt(Item.Pic picture) {
        var alt = picture.alt().strip();
        boolean useless = alt.matches("(?i).*\\.(?:jpe?g|png|gif|bmp|tiff?|emf|wmf)|图片 ?\\d*|IMG.*|.*自动生成.*|.*可信度.*");
        return useless ? "" : alt;
    }
}
