package org.xingyao.search.index;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.xingyao.article.PublishedArticles;
import org.xingyao.taxonomy.DictionaryWords;
import org.xingyao.taxonomy.Redirects;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.TaxonomyKind;

/** What the indexes read of the database, each call in a transaction of its own. */
@ApplicationScoped
public class PassageSource {
    private static final Logger LOG = Logger.getLogger(PassageSource.class);

    /** What the documents of an index say by slug. */
    private static final Set<TaxonomyKind> FILED_UNDER = Set.of(
            TaxonomyKind.STARS,
            TaxonomyKind.REGIONS,
            TaxonomyKind.COLUMNS,
            TaxonomyKind.SERIES,
            TaxonomyKind.ORGANISATIONS);

    private final PublishedArticles published;
    private final Regions regions;
    private final Stars stars;
    private final DictionaryWords dictionary;
    private final Redirects redirects;
    private final Clock clock;

    PassageSource(
            PublishedArticles published,
            Regions regions,
            Stars stars,
            DictionaryWords dictionary,
            Redirects redirects,
            Clock clock) {
        this.published = published;
        this.regions = regions;
        this.stars = stars;
        this.dictionary = dictionary;
        this.redirects = redirects;
        this.clock = clock;
    }

    /**
     * Passages by slug; an article that readers can't see has none.
     *
     * @param failed live articles that can't be cut, which is a fault of the program or of their rows
     */
    public record Cut(Map<String, List<Passage>> passages, Set<String> failed) {
        public List<Passage> of(String slug) {
            return passages.getOrDefault(slug, List.of());
        }
    }

    /** Cuts some articles together; one that can't be cut is left out alone, since the others must go on. */
    public Cut cut(Collection<String> slugs, Vocabulary vocabulary) {
        var together = cutTogether(slugs, vocabulary);
        if (together.isPresent()) return new Cut(together.get(), Set.of());
        var passages = new HashMap<String, List<Passage>>();
        var failed = new LinkedHashSet<String>();
        for (var slug : slugs)
            cutTogether(List.of(slug), vocabulary).ifPresentOrElse(passages::putAll, () -> failed.add(slug));
        return new Cut(passages, failed);
    }

    /** Empty when one of them can't be cut. A database that doesn't answer is no fault of an article: that is thrown. */
    private Optional<Map<String, List<Passage>>> cutTogether(Collection<String> slugs, Vocabulary vocabulary) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try {
                var passages = new HashMap<String, List<Passage>>();
                published
                        .bySlugs(slugs)
                        .forEach((slug, article) -> passages.put(
                                slug,
                                Passages.of(
                                        article,
                                        vocabulary.around(article.filing().regions()))));
                return Optional.of(passages);
            } catch (PersistenceException e) {
                throw e;
            } catch (RuntimeException e) {
                if (slugs.size() == 1)
                    LOG.errorf(e, "稿件 %s 不能编入搜索索引，已跳过", slugs.iterator().next());
                return Optional.empty();
            }
        });
    }

    /** Some live articles after an id. */
    public List<PublishedArticles.Key> after(long id, int atMost) {
        return QuarkusTransaction.requiringNew().call(() -> published.after(id, atMost));
    }

    /** Those of the slugs whose articles readers can see. */
    Set<String> live(List<String> slugs) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var live = new TreeSet<String>();
            published.among(slugs).forEach(article -> live.add(article.slug()));
            return live;
        });
    }

    long count() {
        return QuarkusTransaction.requiringNew().call(published::count);
    }

    /** How long ago a change was made. */
    Duration since(Instant change) {
        return Duration.between(change, clock.instant());
    }

    /** The day that decides which words count. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The words to keep whole are the desk's own, and the names of places and stars. */
    public Vocabulary vocabulary() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var words = new TreeSet<String>();
            var around = new TreeMap<String, List<String>>();
            var starSlugs = new TreeSet<String>();
            var today = today();
            dictionary.listAll().stream().filter(row -> row.counts(today)).forEach(row -> words.add(row.word));
            regions.listAll().forEach(region -> {
                words.add(region.name);
                around.put(region.slug, region.upwards().map(each -> each.slug).toList());
            });
            stars.listAll().forEach(star -> {
                words.add(star.name);
                starSlugs.add(star.slug);
            });
            return new Vocabulary(words, around, starSlugs, new TreeMap<>(redirects.of(FILED_UNDER)));
        });
    }
}
