package org.xingyao.editorial;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.media.Picture;

/**
 * An article as it comes from outside.
 *
 * @param slug the address it wishes for
 * @param slugGiven false for an address made of the title: when another article has it, the next free one is taken
 * @param externalId the id another system knows it by
 * @param filing pairs in it may carry number 0: the n-th such entry belongs to the n-th pair
 * @param newTopics topics that may be made, by name, each with a slug to begin with
 * @param pictures what is known of the stored files that figures name
 */
public record Draft(
        String slug,
        boolean slugGiven,
        @Nullable String externalId,
        EditionContent content,
        Filing filing,
        Map<String, String> newTopics,
        Map<String, Picture> pictures) {

    /** The filing with its numberless entries given to the pairs in order. */
    Filing filingFor(EditionContent numbered) {
        var numbers = numbered.pairs().stream().map(pair -> pair.number()).iterator();
        var pairs = filing.pairs().stream()
                .map(entry -> entry.number() > 0 || !numbers.hasNext() ? entry : entry.withNumber(numbers.next()))
                .toList();
        return filing.withPairs(pairs);
    }
}
