package org.xingyao.editorial;

import java.util.LinkedHashSet;
import java.util.Set;
import org.xingyao.article.Article;
import org.xingyao.article.Edition;
import org.xingyao.article.EditionContent;

/**
 * The surrogate keys of all that shows an article: pages and feeds carry the keys of what they show, so the keys in a
 * log row say which of them are out of date.
 */
final class TouchedKeys {
    private TouchedKeys() {}

    /** Keys of the article as readers see it; none while they don't. */
    static Set<String> ofLive(Article article) {
        var live = article.liveEdition;
        return live == null ? Set.of() : of(article, live, live.read());
    }

    /** Keys of the article as it is filed now, with these words. */
    private static Set<String> of(Article article, Edition edition, EditionContent content) {
        var keys = new LinkedHashSet<String>();
        keys.add("slug:" + article.slug);
        keys.add("home");
        keys.add("feed");
        if (edition.column != null) keys.add("column:" + edition.column.slug);
        if (edition.series != null) keys.add("series:" + edition.series.slug);
        if (article.sortedOn != null)
            keys.add("month:" + article.sortedOn.toString().substring(0, 7));
        article.stars.forEach(star -> keys.add("star:" + star.slug));
        article.regions.forEach(region -> region.upwards().forEach(place -> keys.add("region:" + place.slug)));
        article.organisations.forEach(organisation -> keys.add("organisation:" + organisation.slug));
        article.topics.forEach(topic -> keys.add("topic:" + topic.slug));
        content.bylines().forEach(byline -> keys.add("person:" + byline.name()));
        return keys;
    }
}
