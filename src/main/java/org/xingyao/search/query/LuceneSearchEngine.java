package org.xingyao.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.xingyao.search.index.PassageDocument;
import org.xingyao.search.index.SearchIndex;
import org.xingyao.search.lexicon.Lexicon;
import org.xingyao.search.question.Understanding;
import org.xingyao.search.vector.Nearness;

/** Asks the index of now; any number of threads may. */
final class LuceneSearchEngine implements SearchEngine {
    /** 200 characters make some 400 terms in four fields and phrases besides; Lucene's own limit is 1,024. */
    private static final int MOST_CLAUSES = 16_384;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Supplier<Optional<SearchIndex>> index;
    private final Supplier<Synonyms> synonyms;
    private final Supplier<Lexicon> lexicon;
    private final Supplier<FormerSlugs> former;
    private final Filings filings = new Filings();
    private final Answers answers;
    private final Fusion fusion;

    LuceneSearchEngine(
            Supplier<Optional<SearchIndex>> index,
            Supplier<Synonyms> synonyms,
            Supplier<Lexicon> lexicon,
            Clock clock,
            Nearness nearness) {
        this(index, synonyms, lexicon, () -> FormerSlugs.NONE, clock, nearness);
    }

    LuceneSearchEngine(
            Supplier<Optional<SearchIndex>> index,
            Supplier<Synonyms> synonyms,
            Supplier<Lexicon> lexicon,
            Supplier<FormerSlugs> former,
            Clock clock,
            Nearness nearness) {
        this.index = index;
        this.synonyms = synonyms;
        this.lexicon = lexicon;
        this.former = former;
        this.answers = new Answers(clock);
        this.fusion = new Fusion(nearness, FusionWeights.CHOSEN, filings);
    }

    /** By words alone. */
    LuceneSearchEngine(
            Supplier<Optional<SearchIndex>> index,
            Supplier<Synonyms> synonyms,
            Supplier<Lexicon> lexicon,
            Clock clock) {
        this(index, synonyms, lexicon, clock, Nearness.NONE);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        var among = request.among(former.get());
        return index.get().map(open -> search(among, open)).orElseGet(SearchResult::notReady);
    }

    private SearchResult search(SearchRequest request, SearchIndex open) {
        var analyzer = open.analyzer();
        var understood = Understanding.of(request.text(), lexicon.get(), request.ignored());
        var asked = Asked.of(request.text(), analyzer, synonyms.get(), understood);
        var builder = new QueryBuilder(analyzer);
        int least = QueryBuilder.usualLeast(asked);
        try {
            return open.search(searcher -> {
                var matches = match(builder.match(request, asked, least), searcher);
                // Something of what was asked is better than nothing.
                if (matches.total() == 0 && least > 1) matches = match(builder.match(request, asked, 1), searcher);
                var ranking = builder.rank(request, asked, understood, matches);
                var look = new CloserLook(asked, analyzer, searcher);
                var fused = request.isByDate()
                        ? Optional.<FusedArticles>empty()
                        : Optional.of(fusion.best(request, asked, ranking, matches, look, searcher));
                var best = page(request, ranking, fused, searcher);
                var answer = fused.flatMap(found -> answers.find(request, asked, understood, found.passages()));
                var marker = new Snippet.Marker(asked, analyzer);
                var hits = hits(best, fused, marker, searcher);
                return new SearchResult(
                        open.isComplete(),
                        understood,
                        answer,
                        matches.total(),
                        answer.map(given -> Leading.first(given, hits, marker)).orElse(hits),
                        matches.facets().all());
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read", e);
        }
    }

    private Matches match(Query query, IndexSearcher searcher) throws IOException {
        return OneCollector.fill(new Matches(filings), query, searcher);
    }

    /** The articles of the page, the best first: by date, or those that were read closer and then the others by words. */
    private List<BestArticles.Best> page(
            SearchRequest request, Query ranking, Optional<FusedArticles> fused, IndexSearcher searcher)
            throws IOException {
        int wanted = request.page() * request.size();
        if (fused.isEmpty()) return articles(request, ranking, wanted, searcher).page(request.page(), request.size());
        var found = fused.get();
        return found.page(
                request,
                found.isEnough(wanted)
                        ? List.of()
                        : articles(request, ranking, wanted, searcher).page(1, wanted));
    }

    private BestArticles articles(SearchRequest request, Query ranking, int wanted, IndexSearcher searcher)
            throws IOException {
        return OneCollector.fill(new BestArticles(filings, request.isByDate(), wanted), ranking, searcher);
    }

    private static List<SearchResult.Hit> hits(
            List<BestArticles.Best> page, Optional<FusedArticles> fused, Snippet.Marker marker, IndexSearcher searcher)
            throws IOException {
        var stored = searcher.storedFields();
        var hits = new ArrayList<SearchResult.Hit>(page.size());
        for (var best : page) {
            var read = fused.flatMap(found -> found.passage(best.document()));
            var passage = read.isPresent() ? read.get() : PassageDocument.read(stored.document(best.document()));
            hits.add(new SearchResult.Hit(passage, best.score(), Snippet.of(passage.text(), marker)));
        }
        return hits;
    }
}
