package org.xingyao.editorial;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.media.Picture;

/**
 * An article as it comes from outside.
 *
 * @param externalId the id another system knows it by
 * @param filing pairs in it may carry number 0: the n-th such entry belongs to the n-th pair
 * @param newTopics topics that may be made, by name, each with a slug to begin with
 * @param pictures what is known of the stored files that figures name
 */
public record Draft(
        String slug,
        @Nullable String externalId,
        EditionContent content,
        Filing filing,
        Map<String, String> newTopics,
        Map<String, Picture> pictures) {}
