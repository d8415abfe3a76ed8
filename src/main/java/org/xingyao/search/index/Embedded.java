package org.xingyao.search.index;

import java.util.HexFormat;
import org.xingyao.nlp.Embedder;
import org.xingyao.text.Digest;

/**
 * What of a passage becomes a vector: the question before its answer, otherwise the title before the section.
 *
 * @param text as the model reads it; passages of the same text share a vector
 * @param slug of the article
 */
public record Embedded(String text, String slug) {
    private static final int KEY_DIGITS = 16;

    public static Embedded of(Passage passage) {
        var heading = passage.question().isEmpty() ? passage.title() : passage.question();
        return new Embedded(Embedder.read((heading + "\n" + passage.text()).strip()), passage.slug());
    }

    /** By which a vector is kept. */
    public String hash() {
        return Digest.sha256(text);
    }

    /** Tells passages apart in both indexes; of those of one article with the same text either will do. */
    public long key() {
        return HexFormat.fromHexDigitsToLong(Digest.sha256(slug + "\n" + text).substring(0, KEY_DIGITS));
    }
}
