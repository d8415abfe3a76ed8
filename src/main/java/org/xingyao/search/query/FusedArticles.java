package org.xingyao.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.xingyao.search.index.Fields;
import org.xingyao.search.index.Passage;

/** Articles by the best of their fused passages. After them come those that were not among the candidates, by words. */
final class FusedArticles {
    private record Article(Object segment, int number) {}

    private final List<LeafReaderContext> leaves;
    private final Filings filings;
    private final Map<Integer, Passage> passages = new LinkedHashMap<>();
    private final Map<Article, BestArticles.Best> best = new HashMap<>();

    /** @param read the best passages, the best first */
    FusedArticles(List<CloserLook.Read> read, IndexSearcher searcher, Filings filings) throws IOException {
        this.leaves = searcher.getIndexReader().leaves();
        this.filings = filings;
        for (var each : read) {
            passages.put(each.document(), each.passage());
            add(each.document(), each.score());
        }
    }

    /** The passages that were read, the best first. */
    List<Passage> passages() {
        return List.copyOf(passages.values());
    }

    /** That document, when it was among those that were read. */
    Optional<Passage> passage(int document) {
        return Optional.ofNullable(passages.get(document));
    }

    private void add(int document, float score) throws IOException {
        var article = article(document);
        var its = best.get(article);
        if (its == null || its.score() < score)
            best.put(article, new BestArticles.Best(document, score, its == null ? day(document) : its.day()));
    }

    /** True when the first so many articles are all here. */
    boolean isEnough(int wanted) {
        return best.size() >= wanted;
    }

    /** @param byWords the best by words alone, as many as the request's pages so far have articles */
    List<BestArticles.Best> page(SearchRequest request, List<BestArticles.Best> byWords) {
        var all = new ArrayList<>(best.values());
        all.sort(BestArticles.BY_SCORE.reversed());
        for (var each : byWords) if (!best.containsKey(article(each.document()))) all.add(each);
        return all.stream()
                .skip((long) (request.page() - 1) * request.size())
                .limit(request.size())
                .toList();
    }

    private Article article(int document) {
        var leaf = leaf(document);
        return new Article(leaf.id(), filings.of(leaf.reader()).article(document - leaf.docBase));
    }

    private long day(int document) throws IOException {
        var leaf = leaf(document);
        var days = DocValues.getSortedNumeric(leaf.reader(), Fields.DATE);
        return days.advanceExact(document - leaf.docBase) ? days.nextValue() : 0;
    }

    private LeafReaderContext leaf(int document) {
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }
}
