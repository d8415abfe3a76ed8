package org.xingyao.tagging;

import java.util.Collection;
import java.util.List;

/**
 * A sentence of an article and how much it says about the whole.
 *
 * @param from offset in the text of its place
 * @param weight 1 for a sentence of the body; more in the headline and where a story begins
 */
record Sentence(String place, int from, String text, Bare bare, Part part, double weight) {
    /** Where it stands. */
    enum Part {
        HEAD,
        LEAD,
        BODY,
        BYLINE
    }

    boolean isHead() {
        return part == Part.HEAD;
    }

    /** The words of a stretch of the bare text as they are printed. */
    String words(int start, int end) {
        return text.substring(bare.places()[start], bare.places()[end - 1] + 1);
    }

    Evidence saying(Collection<String> words) {
        return new Evidence(place, from, from + text.length(), text, List.copyOf(words));
    }

    Sentence weighing(double factor) {
        return factor == 1 ? this : new Sentence(place, from, text, bare, part, weight * factor);
    }
}
