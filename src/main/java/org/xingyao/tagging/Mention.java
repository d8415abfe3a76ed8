package org.xingyao.tagging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.tagging.Places.Meaning;

/**
 * A name of a place in a sentence.
 *
 * @param meanings all that it can mean
 * @param guard how much it counts here, see {@link Guards}
 */
record Mention(Sentence sentence, int start, int end, List<Meaning> meanings, double guard) {
    private static final int SHORTEST_NAME = 2;

    /** In folded text, where 、 is a comma. */
    private static final String JOINING = "和与及,";

    String words() {
        return sentence.words(start, end);
    }

    /** In an enumeration beside other units 解放 and 博爱 are what they look like. */
    boolean isListed(List<Mention> all) {
        if (end - start != SHORTEST_NAME) return false;
        return all.stream().anyMatch(other -> isBeside(other.end(), start) || isBeside(end, other.start()));
    }

    /** How much of it is left where it is an origin or an aim; 来自沁阳、温县的 is said of both. */
    double passing(@Nullable Mention before, double sofar) {
        var bare = sentence.bare().text();
        double own = Context.ofPassing(Guards.behind(bare, start), Guards.before(bare, end));
        return before != null && isBeside(before.end(), start) ? Math.min(own, sofar) : own;
    }

    private boolean isBeside(int first, int second) {
        return second - first == 1 && JOINING.indexOf(sentence.bare().text().charAt(first)) >= 0;
    }
}
