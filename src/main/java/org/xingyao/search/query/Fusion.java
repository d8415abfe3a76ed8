package org.xingyao.search.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
    /** With 200, and as many windows, the first ten were the same (STARD), and a search took 2 ms more. */
    private static final int BY_WORDS = 100;

    /** Reading is dear, so the best by words and meaning so far are read: with 30 recall fell by .001, with 80 nothing rose. */
    private static final int READ = 40;

    private final Nearness nearness;
    private final FusionWeights weights;
    private final Filings filings;
    private final SegmentKeys keys = new SegmentKeys();

    Fusion(Nearness nearness, FusionWeights weights, Filings filings) {
        this.nearness = nearness;
        this.weights = weights;
        this.filings = filings;
    }

    /** The best articles, the best first. What was found by meaning alone is added to the matches. */
    FusedArticles best(
            SearchRequest request, Asked asked, Query ranking, Matches matches, CloserLook look, IndexSearcher searcher)
            throws IOException {
        boolean byMeaning = nearness != Nearness.NONE && asked.notions().size() >= weights.notions();
        var byWords = scores(ranking, byMeaning ? BY_WORDS : CloserLook.PASSAGES, searcher);
        var near = byMeaning ? near(request, byWords, matches, searcher) : Map.<Integer, Float>of();
        int read = CloserLook.PASSAGES;
        if (!near.isEmpty()) {
            var others = new HashSet<>(near.keySet());
            others.removeAll(byWords.keySet());
            byWords.putAll(scoresOf(others, ranking, searcher));
            read = READ;
        }
        var scores = add(byWords, near, searcher.getIndexReader().numDocs());
        var first = scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Float>comparingByValue().reversed())
                .limit(read)
                .map(Map.Entry::getKey)
                .toList();
        return new FusedArticles(look.read(scores, first, searcher), searcher, filings);
    }

    /** The cosines of those passages, and of the nearest, as far as they are there and allowed. */
    private Map<Integer, Float> near(
            SearchRequest request, Map<Integer, Float> byWords, Matches matches, IndexSearcher searcher)
            throws IOException {
        var known = new HashMap<Long, Integer>();
        for (int document : byWords.keySet()) known.put(key(document, searcher), document);
        var allowed = QueryBuilder.allowed(request);
        var cosines = nearness.to(request.text(), allowed, known.keySet());
        var near = new HashMap<Integer, Float>();
        for (var each : cosines.orElse(Map.of()).entrySet()) {
            var document = known.get(each.getKey());
            int its = document == null ? document(each.getKey(), searcher) : document;
            if (its >= 0) near.put(its, each.getValue());
        }
        admit(near, byWords, allowed, matches, searcher);
        return near;
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

    private Map<Integer, Float> add(Map<Integer, Float> byWords, Map<Integer, Float> near, int passages) {
        if (near.isEmpty()) return byWords;
        float most = byWords.values().stream().max(Float::compare).orElse(1f);
        float nearest = near.values().stream().max(Float::compare).orElse(0f);
        double usual =
                near.values().stream().mapToDouble(Float::doubleValue).average().orElse(0);
        double weight = weights.ofCosine(passages);
        var scores = new HashMap<Integer, Float>();
        var all = new HashSet<>(byWords.keySet());
        all.addAll(near.keySet());
        for (int document : all) {
            float words = byWords.getOrDefault(document, 0f);
            Float cosine = near.get(document);
            // Without a vector yet, a passage is taken to mean what it says: the better its words, the nearer.
            double meaning = cosine == null ? usual + words / most * (nearest - usual) : cosine;
            scores.put(document, (float) (words + weight * meaning));
        }
        return scores;
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
