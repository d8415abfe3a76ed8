package org.xingyao.search.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.vector.Nearness;
import org.xingyao.search.vector.SegmentKeys;

/**
 * Orders the best passages by words and the nearest in meaning together, each scored on both sides. The index of words
 * decides what is there: a near passage that it does not have, or that the filters don't allow there, is no hit.
 */
final class Fusion {
    /** The right passage was among these or the nearest 100 for 19 of 20 questions (STARD). */
    private static final int BY_WORDS = 200;

    private final Nearness nearness;
    private final FusionWeights weights;
    private final Filings filings;
    private final SegmentKeys keys = new SegmentKeys();

    Fusion(Nearness nearness, FusionWeights weights, Filings filings) {
        this.nearness = nearness;
        this.weights = weights;
        this.filings = filings;
    }

    /** Empty when words alone decide. What was found by meaning alone is added to the matches. */
    Optional<FusedArticles> best(
            SearchRequest request, Asked asked, Query ranking, Matches matches, IndexSearcher searcher)
            throws IOException {
        if (request.isByDate() || asked.notions().size() < weights.notions()) return Optional.empty();
        var byWords = scores(ranking, BY_WORDS, searcher);
        var known = new HashMap<Long, Integer>();
        for (int document : byWords.keySet()) known.put(key(document, searcher), document);
        var allowed = QueryBuilder.allowed(request);
        var cosines = nearness.to(request.text(), allowed, known.keySet());
        if (cosines.isEmpty() || cosines.get().isEmpty()) return Optional.empty();
        var near = new HashMap<Integer, Float>();
        for (var each : cosines.get().entrySet()) {
            int document =
                    known.containsKey(each.getKey()) ? known.get(each.getKey()) : document(each.getKey(), searcher);
            if (document >= 0) near.put(document, each.getValue());
        }
        admit(near, byWords, allowed, matches, searcher);
        byWords.putAll(scoresOf(near.keySet(), ranking, searcher));
        return Optional.of(fuse(byWords, near, searcher));
    }

    /** Takes what was found by meaning alone into the matches, or out of the candidates. */
    private void admit(
            Map<Integer, Float> near,
            Map<Integer, Float> byWords,
            @Nullable Query allowed,
            Matches matches,
            IndexSearcher searcher)
            throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var strange = new HashSet<Integer>();
        for (int document : near.keySet()) {
            var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            if (!byWords.containsKey(document) && !matches.has(leaf, document - leaf.docBase)) strange.add(document);
        }
        var taken = new HashSet<>(strange);
        float nearest = near.values().stream().max(Float::compare).orElse(0f);
        float least = Math.max(weights.floor(), nearest - weights.reach());
        taken.removeIf(document -> near.getOrDefault(document, 0f) < least);
        if (allowed != null) taken.retainAll(scoresOf(taken, allowed, searcher).keySet());
        for (int document : taken) {
            var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            matches.add(leaf, document - leaf.docBase);
        }
        strange.removeAll(taken);
        near.keySet().removeAll(strange);
    }

    private FusedArticles fuse(Map<Integer, Float> byWords, Map<Integer, Float> near, IndexSearcher searcher)
            throws IOException {
        float most = byWords.values().stream().max(Float::compare).orElse(1f);
        float nearest = near.values().stream().max(Float::compare).orElse(0f);
        double usual =
                near.values().stream().mapToDouble(Float::doubleValue).average().orElse(0);
        var fused = new FusedArticles(searcher, filings);
        var all = new HashSet<>(byWords.keySet());
        all.addAll(near.keySet());
        for (int document : all) {
            float words = byWords.getOrDefault(document, 0f) / most;
            Float cosine = near.get(document);
            // Without a vector yet, a passage is taken to mean what it says: the better its words, the nearer.
            double meaning = cosine == null ? usual + words * (nearest - usual) : cosine;
            fused.add(document, words + weights.cosine() * (float) meaning);
        }
        return fused;
    }

    private static Map<Integer, Float> scoresOf(Iterable<Integer> documents, Query query, IndexSearcher searcher)
            throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var chosen = new Chosen();
        int count = 0;
        for (int document : documents) {
            var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            chosen.add(leaf, document - leaf.docBase);
            count++;
        }
        if (count == 0) return Map.of();
        var among = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new Among(chosen), Occur.FILTER)
                .build();
        return scores(among, count, searcher);
    }

    private static Map<Integer, Float> scores(Query query, int atMost, IndexSearcher searcher) throws IOException {
        var scores = new HashMap<Integer, Float>();
        for (var each : searcher.search(query, new TopScoreDocCollectorManager(atMost, null, atMost)).scoreDocs)
            scores.put(each.doc, each.score);
        return scores;
    }

    private long key(int document, IndexSearcher searcher) {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return keys.of(leaf.reader()).key(document - leaf.docBase);
    }

    private int document(long key, IndexSearcher searcher) {
        for (var leaf : searcher.getIndexReader().leaves()) {
            int found = keys.of(leaf.reader()).document(key, leaf.reader().getLiveDocs());
            if (found >= 0) return leaf.docBase + found;
        }
        return -1;
    }
}
