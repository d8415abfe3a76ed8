package org.xingyao.search.index;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.nlp.Embedder;
import org.xingyao.text.Digest;

/**
 * What of a passage becomes vectors: the question before its answer, short and long, otherwise the title before the section.
 *
 * @param slug of the article
 * @param windows as the model reads them; the same text has one vector wherever it stands
 */
public record Embedded(String slug, List<String> windows) {
    private static final int KEY_DIGITS = 16;

    public static Embedded of(Passage passage) {
        var heading = passage.question().isEmpty() ? passage.title() : passage.question();
        var text = Stream.of(heading, passage.shortAnswer(), passage.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Embedded(
                passage.slug(), Windows.of(text).stream().map(Embedder::read).toList());
    }

    /** By which the vector of a window is kept. */
    public static String hash(String window) {
        return Digest.sha256(window);
    }

    /** Tells passages apart in both indexes; of those of one article with the same text either will do. */
    public long key() {
        var digest = Digest.sha256(slug + "\n" + String.join("\n", windows));
        return HexFormat.fromHexDigitsToLong(digest.substring(0, KEY_DIGITS));
    }
}
