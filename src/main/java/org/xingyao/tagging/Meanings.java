package org.xingyao.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xingyao.nlp.Embedder;

/**
 * How near the beginning of a story lies, by meaning, to what stories of each star tell (meanings.tsv): it knows the
 * stories that use none of a star's words. Without the model it knows nothing and words decide alone.
 */
public final class Meanings {
    /** Words alone. */
    public static final Meanings NONE = new Meanings(null);

    /** The row of meanings.tsv that stands for no star. */
    static final String NO_STAR = "-";

    // A story says what it is about in its headline and first paragraph: 120 characters told 96 of 104 judged stories
    // right, 200, 300 and 480 told 100. The time grows with the length, some 10 ms for 200.
    private static final int BEGINNING = 200;

    // The best sentence counts twice, the second once: one alone is chance, the mean of all blurs a wide field.
    private static final double BEST = 2;

    private final @Nullable Embedder embedder;
    private volatile @Nullable Map<String, List<float[]>> known;

    /** @param embedder asked only once it is loaded */
    public Meanings(@Nullable Embedder embedder) {
        this.embedder = embedder;
    }

    /** Loads the model if it is not yet, about a second; false when it can't be had. */
    boolean load() {
        return embedder != null && embedder.load();
    }

    /** By star, and for {@link #NO_STAR}, some −1 to 1; empty while there is no model. */
    Map<String, Double> near(List<Sentence> sentences) {
        var ready = embedder;
        var text = beginning(sentences);
        if (ready == null || !ready.isLoaded() || text.isBlank()) return Map.of();
        var story = ready.of(text);
        var near = new HashMap<String, Double>();
        known(ready).forEach((star, meanings) -> near.put(star, nearness(story, meanings)));
        return near;
    }

    /** What is compared: the words of the first sentences, without who signs. */
    private static String beginning(List<Sentence> sentences) {
        var text = new StringBuilder();
        for (var sentence : sentences) {
            if (sentence.part() == Sentence.Part.BYLINE || text.length() >= BEGINNING) continue;
            text.append(sentence.text());
            if (sentence.isHead()) text.append("。");
        }
        return text.substring(0, Math.min(BEGINNING, text.length()));
    }

    private static double nearness(float[] story, List<float[]> meanings) {
        double first = -1;
        double second = -1;
        for (var meaning : meanings) {
            double near = product(story, meaning);
            second = Math.max(second, Math.min(first, near));
            first = Math.max(first, near);
        }
        return (BEST * first + second) / (BEST + 1);
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }

    private synchronized Map<String, List<float[]>> known(Embedder ready) {
        var made = known;
        if (made != null) return made;
        var fresh = new HashMap<String, List<float[]>>();
        for (var row : TsvFile.rows("meanings.tsv", 2))
            fresh.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>()).add(ready.of(row.get(1)));
        known = fresh;
        return fresh;
    }
}
