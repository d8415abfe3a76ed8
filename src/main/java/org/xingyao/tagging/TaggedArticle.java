package org.xingyao.tagging;

import java.util.List;

/**
 * What is suggested for an article and for each of its pairs.
 *
 * @param pairs in reading order; a pair that names no region of its own has the article's
 */
public record TaggedArticle(Suggestions whole, List<OfPair> pairs) {
    public TaggedArticle {
        pairs = List.copyOf(pairs);
    }

    /** @param number the pair's own; 0 until its first edition is made */
    public record OfPair(int number, Suggestions suggestions) {}
}
