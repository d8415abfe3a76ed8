package org.xingyao.search.index;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.PublishedArticles;
import org.xingyao.taxonomy.DictionaryWords;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Stars;

/** What the index reads of the database, each call in a transaction of its own. */
@ApplicationScoped
class PassageSource {
    private final PublishedArticles published;
    private final Regions regions;
    private final Stars stars;
    private final DictionaryWords dictionary;

    PassageSource(PublishedArticles published, Regions regions, Stars stars, DictionaryWords dictionary) {
        this.published = published;
        this.regions = regions;
        this.stars = stars;
        this.dictionary = dictionary;
    }

    /** The passages of some articles by slug; none for one that readers can't see. */
    Map<String, List<Passage>> bySlugs(Collection<String> slugs) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = new LinkedHashMap<String, List<Passage>>();
            for (var slug : slugs)
                found.put(slug, published.bySlug(slug).map(this::cut).orElse(List.of()));
            return found;
        });
    }

    /** Some live articles after an id. */
    record Batch(List<List<Passage>> articles, long lastId) {}

    /** Empty when there is none left. */
    Batch after(long id, int atMost) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var ids = published.idsAfter(id, atMost);
            var articles = new ArrayList<List<Passage>>();
            for (var each : ids) published.byId(each).map(this::cut).ifPresent(articles::add);
            return new Batch(articles, ids.isEmpty() ? id : ids.getLast());
        });
    }

    /** Words to keep whole: the desk's own, and the names of places and stars. */
    Set<String> words() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var words = new TreeSet<String>();
            dictionary.listAll().forEach(row -> words.add(row.word));
            regions.listAll().forEach(region -> words.add(region.name));
            stars.listAll().forEach(star -> words.add(star.name));
            return words;
        });
    }

    private List<Passage> cut(PublishedArticle article) {
        var around = new LinkedHashSet<String>();
        for (var slug : article.filing().regions())
            regions.bySlug(slug).ifPresent(own -> own.upwards().forEach(region -> around.add(region.slug)));
        return Passages.of(article, around);
    }
}
