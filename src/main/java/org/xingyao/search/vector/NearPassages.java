package org.xingyao.search.vector;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.VectorUtil;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks the index of vectors. Whatever goes wrong there, the search goes on by words. */
final class NearPassages implements Nearness {
    private static final Logger LOG = Logger.getLogger(NearPassages.class);

    /** Windows; 200 gave the same first ten (STARD). The graph finds .997 of the exact ones. */
    private static final int NEAREST = 100;

    private final Supplier<Optional<VectorIndex>> index;
    private final Function<String, Optional<float[]>> questions;
    private final AtomicLong unanswered = new AtomicLong();
    private final SegmentKeys keys = new SegmentKeys();

    NearPassages(Supplier<Optional<VectorIndex>> index, Function<String, Optional<float[]>> questions) {
        this.index = index;
        this.questions = questions;
    }

    @Override
    public Optional<Map<Long, Float>> to(String question, @Nullable Query filter, Collection<Long> known) {
        var own = index.get();
        if (own.isEmpty()) return Optional.empty();
        var vector = questions.apply(question);
        if (vector.isEmpty()) unanswered.incrementAndGet();
        return vector.flatMap(of -> {
            try {
                return Optional.of(own.get().search(searcher -> cosines(of, filter, known, searcher)));
            } catch (IOException | AlreadyClosedException e) {
                LOG.debug("the vectors can't be asked", e);
                unanswered.incrementAndGet();
                return Optional.empty();
            }
        });
    }

    @Override
    public AsOf asOf() {
        var own = index.get();
        try {
            return new AsOf(
                    own.isEmpty()
                            ? ""
                            : own.get()
                                    .search(searcher -> searcher.getIndexReader()
                                            .getReaderCacheHelper()
                                            .getKey()),
                    unanswered.get());
        } catch (IOException | AlreadyClosedException e) {
            LOG.debug("the vectors can't be asked", e);
            return new AsOf(new Object(), unanswered.get());
        }
    }

    private Map<Long, Float> cosines(
            float[] question, @Nullable Query filter, Collection<Long> known, IndexSearcher searcher)
            throws IOException {
        var cosines = new HashMap<Long, Float>();
        var leaves = searcher.getIndexReader().leaves();
        var nearest =
                searcher.search(new KnnFloatVectorQuery(VectorDocument.VECTOR, question, NEAREST, filter), NEAREST);
        for (var each : nearest.scoreDocs) {
            var leaf = leaves.get(ReaderUtil.subIndex(each.doc, leaves));
            // Lucene's score of a dot product lies between 0 and 1.
            cosines.merge(keys.of(leaf.reader()).key(each.doc - leaf.docBase), 2 * each.score - 1, Math::max);
        }
        var others = known.stream().filter(key -> !cosines.containsKey(key)).toList();
        for (var leaf : leaves) add(question, others, leaf, cosines);
        return cosines;
    }

    private void add(float[] question, Collection<Long> known, LeafReaderContext leaf, Map<Long, Float> cosines)
            throws IOException {
        var vectors = leaf.reader().getFloatVectorValues(VectorDocument.VECTOR);
        if (vectors == null) return;
        var own = keys.of(leaf.reader());
        var live = leaf.reader().getLiveDocs();
        int[] documents = known.stream()
                .flatMapToInt(key -> own.documents(key, live))
                .sorted()
                .toArray();
        var place = vectors.iterator();
        for (int document : documents) {
            if (place.docID() < document) place.advance(document);
            // It may have none yet.
            if (place.docID() == document)
                cosines.merge(
                        own.key(document),
                        VectorUtil.dotProduct(question, vectors.vectorValue(place.index())),
                        Math::max);
        }
    }
}
