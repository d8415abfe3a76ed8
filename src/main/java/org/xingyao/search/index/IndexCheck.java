package org.xingyao.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.xingyao.article.PublishedArticles;

/**
 * Compares the index with the database, article by article, in pieces that fit into memory however many there are. The
 * site may be at work meanwhile: what differs at the first look is looked at again.
 */
@ApplicationScoped
public class IndexCheck {
    private static final int BATCH = 200;

    /** More are counted as "more": an index so wrong is not mended article by article. */
    private static final int MOST_NAMED = 1000;

    /** An article that is changed while it is compared may differ by chance once, hardly so often. */
    private static final int LOOKS = 3;

    private static final Duration FOR_REST = Duration.ofSeconds(20);

    private final IndexFollower follower;
    private final PassageSource source;

    IndexCheck(IndexFollower follower, PassageSource source) {
        this.follower = follower;
        this.source = source;
    }

    /**
     * What was found.
     *
     * @param articles that readers can see
     * @param passages that they are cut into
     * @param different slugs of articles whose passages in the index are not those; at most 1,000
     * @param strange slugs in the index whose articles readers can't see
     * @param failed slugs of articles that the program can't cut into passages
     * @param damage of the index's files, in Lucene's words
     */
    public record Report(
            long articles,
            long passages,
            List<String> different,
            List<String> strange,
            List<String> failed,
            Optional<String> damage) {
        public boolean agrees() {
            return different.isEmpty() && strange.isEmpty() && failed.isEmpty() && damage.isEmpty();
        }
    }

    /** @param progress gets the number of articles compared so far, now and then */
    public Report run(LongConsumer progress) throws IOException, InterruptedException {
        var damage = damage();
        if (damage.isPresent()) return new Report(0, 0, List.of(), List.of(), List.of(), damage);
        var vocabulary = source.vocabulary();
        long articles = 0;
        long passages = 0;
        Set<String> different = new LinkedHashSet<>();
        Set<String> failed = new LinkedHashSet<>();
        for (var batch = source.after(0, BATCH); !batch.isEmpty(); ) {
            var slugs = batch.stream().map(PublishedArticles.Key::slug).toList();
            var cut = source.cut(slugs, vocabulary);
            articles += slugs.size();
            passages += cut.passages().values().stream().mapToInt(List::size).sum();
            failed.addAll(cut.failed());
            if (different.size() < MOST_NAMED) different.addAll(differing(slugs, cut));
            progress.accept(articles);
            batch = source.after(batch.getLast().id(), BATCH);
        }
        var strange = strange();
        for (int look = 1; look < LOOKS && !(different.isEmpty() && strange.isEmpty()); look++) {
            if (!follower.awaitRest(FOR_REST)) break;
            different = differing(different, source.cut(different, source.vocabulary()));
            strange.removeAll(source.live(List.copyOf(strange)));
            strange.retainAll(strange());
        }
        different.removeAll(failed);
        return new Report(
                articles, passages, List.copyOf(different), List.copyOf(strange), List.copyOf(failed), damage);
    }

    /** Of these articles those whose passages in the index are not what they say. */
    public Set<String> differing(Collection<String> slugs) throws IOException, InterruptedException {
        Set<String> different = new LinkedHashSet<>(slugs);
        for (int look = 0; look < LOOKS && !different.isEmpty(); look++) {
            if (look > 0) rest();
            different = differing(different, source.cut(different, source.vocabulary()));
        }
        return different;
    }

    /** Slugs in the index whose articles readers can't see. */
    public Set<String> strangers() throws IOException, InterruptedException {
        var strange = strange();
        for (int look = 1; look < LOOKS && !strange.isEmpty(); look++) {
            rest();
            strange.retainAll(strange());
        }
        return strange;
    }

    private void rest() throws InterruptedException {
        if (!follower.awaitRest(FOR_REST)) throw new IllegalStateException("the index does not come to rest");
    }

    private SearchIndex index() {
        return follower.index().orElseThrow(() -> new IllegalStateException("there is no index yet"));
    }

    private Optional<String> damage() {
        try {
            index().checkIntegrity();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Set<String> differing(Iterable<String> slugs, PassageSource.Cut cut) throws IOException {
        var different = new LinkedHashSet<String>();
        for (var slug : slugs) if (!indexed(slug, cut.of(slug).size()).equals(cut.of(slug))) different.add(slug);
        return different;
    }

    /** The passages that the index has of an article, in their order: as many as are expected, and one more at most. */
    private List<Passage> indexed(String slug, int expected) throws IOException {
        return index().search(searcher -> {
            var stored = searcher.storedFields();
            var passages = new ArrayList<Passage>();
            var own = new TermQuery(new Term(Fields.SLUG, slug));
            for (var found : searcher.search(own, expected + 1, Sort.INDEXORDER).scoreDocs)
                passages.add(PassageDocument.read(stored.document(found.doc)));
            return passages;
        });
    }

    /** What stands in the index and should not. */
    private Set<String> strange() throws IOException {
        return index().search(searcher -> {
            var strange = new TreeSet<String>();
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.SLUG);
            if (terms == null) return strange;
            var batch = new ArrayList<String>();
            var each = terms.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
                // A term outlives its documents until their segment is merged.
                var slug = term.utf8ToString();
                if (searcher.count(new TermQuery(new Term(Fields.SLUG, slug))) > 0) batch.add(slug);
                if (batch.size() == BATCH) keepStrange(batch, strange);
            }
            keepStrange(batch, strange);
            return strange;
        });
    }

    private void keepStrange(List<String> batch, Set<String> strange) {
        if (strange.size() < MOST_NAMED) {
            strange.addAll(batch);
            strange.removeAll(source.live(batch));
        }
        batch.clear();
    }
}
