package org.xingyao.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.junit.jupiter.api.Test;
import org.xingyao.nlp.Folding;
import org.xingyao.search.index.Fields;
import org.xingyao.search.index.Passage;
import org.xingyao.search.index.Sample;
import org.xingyao.search.index.SearchIndex;
import org.xingyao.search.lexicon.Lexicon;
import org.xingyao.search.question.Understanding;

/** A search passes over most passages without scoring them; what it answers is as if it had looked at all. */
class ExactSearchTest {
    private static final int ARTICLES = 700;
    private static final int QUERIES = 60;
    private static final String[] REGIONS = {"jiaozuo", "wenxian", "xiuwu", "wuzhi"};

    private final Random random = new Random(20220701);
    private final Map<String, List<Passage>> articles = new LinkedHashMap<>();
    private final SearchIndex index = index();
    private final SearchEngine engine =
            new LuceneSearchEngine(() -> Optional.of(index), Synonyms::new, () -> Lexicon.EMPTY, Clock.systemUTC());

    @Test
    void the_best_ten_are_those_of_scoring_every_passage() throws IOException {
        for (int i = 0; i < QUERIES; i++) {
            var request = SearchRequest.of(text(1 + random.nextInt(25)));
            var found = engine.search(request).hits().stream()
                    .map(hit -> hit.passage().slug() + " " + hit.score())
                    .toList();
            assertThat(found).as(request.text()).isEqualTo(bestOfAll(request));
        }
    }

    @Test
    void totals_and_facets_count_every_article_once() {
        for (int i = 0; i < QUERIES; i++) {
            var request = SearchRequest.of(text(1 + random.nextInt(12)));
            var asked = Asked.of(request.text(), index.analyzer(), new Synonyms(), Understanding.NONE);
            var result = engine.search(request);
            var matching = matching(asked.notions(), QueryBuilder.usualLeast(asked));
            if (matching.isEmpty()) matching = matching(asked.notions(), 1);
            assertThat(result.total()).as(request.text()).isEqualTo(matching.size());
            var regions = new TreeMap<String, Integer>();
            var years = new TreeMap<String, Integer>();
            for (var article : matching) {
                article.regions().forEach(region -> regions.merge(region, 1, Integer::sum));
                years.merge(Integer.toString(article.date().getYear()), 1, Integer::sum);
            }
            assertThat(counts(result, Facet.REGION)).isEqualTo(regions);
            assertThat(counts(result, Facet.YEAR)).isEqualTo(years);
        }
    }

    /** A passage of each article that speaks of enough, found by reading them all. */
    private List<Passage> matching(List<Asked.Notion> notions, int least) {
        return articles.values().stream()
                .flatMap(article -> article.stream()
                        .filter(passage -> notions.stream()
                                        .filter(notion -> speaksOf(passage, notion.text()))
                                        .count()
                                >= least)
                        .limit(1))
                .toList();
    }

    private static boolean speaksOf(Passage passage, String notion) {
        return Folding.fold(passage.text()).contains(notion)
                || Folding.fold(passage.title()).contains(notion);
    }

    private static Map<String, Integer> counts(SearchResult result, Facet facet) {
        var counts = new TreeMap<String, Integer>();
        result.facets().getOrDefault(facet, List.of()).forEach(count -> counts.put(count.value(), count.count()));
        return counts;
    }

    private record Scored(String slug, float score, LocalDate day) {}

    private List<String> bestOfAll(SearchRequest request) throws IOException {
        var asked = Asked.of(request.text(), index.analyzer(), new Synonyms(), Understanding.NONE);
        var builder = new QueryBuilder(index.analyzer());
        return index.search(searcher -> {
            var query = builder.match(request, asked, QueryBuilder.usualLeast(asked));
            var matches = OneCollector.fill(new Matches(new Filings()), query, searcher);
            if (matches.total() == 0)
                matches = OneCollector.fill(new Matches(new Filings()), builder.match(request, asked, 1), searcher);
            var all = OneCollector.fill(
                    new EveryScore(), builder.rank(request, asked, Understanding.NONE, matches), searcher);
            var looked = all.best(CloserLook.PASSAGES);
            new CloserLook(asked, index.analyzer(), searcher)
                    .read(looked, looked.keySet(), searcher)
                    .forEach(read -> all.articles.merge(all.slug(read.document()), read.score(), Math::max));
            return all.articles.entrySet().stream()
                    .map(one -> new Scored(one.getKey(), one.getValue(), day(one.getKey())))
                    .sorted(Comparator.comparingDouble(Scored::score)
                            .thenComparing(Scored::day)
                            .reversed())
                    .limit(10)
                    .map(one -> one.slug() + " " + one.score())
                    .toList();
        });
    }

    private LocalDate day(String slug) {
        return articles.getOrDefault(slug, List.of()).getFirst().date();
    }

    /** Scores all, one by one. */
    private static final class EveryScore extends SimpleCollector {
        private final Map<String, Float> articles = new HashMap<>();
        private final Map<Integer, String> slugsOf = new HashMap<>();
        private final Map<Integer, Float> scores = new HashMap<>();
        private SortedDocValues slugs = DocValues.emptySorted();
        private int base;
        private Scorable scorer = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public void setScorer(Scorable newScorer) {
            scorer = newScorer;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            slugs = DocValues.getSorted(context.reader(), Fields.SLUG);
            base = context.docBase;
        }

        @Override
        public void collect(int document) throws IOException {
            if (!slugs.advanceExact(document)) throw new IllegalStateException("a document without a slug");
            slugsOf.put(base + document, slugs.lookupOrd(slugs.ordValue()).utf8ToString());
            scores.put(base + document, scorer.score());
        }

        String slug(int document) {
            return slugsOf.getOrDefault(document, "");
        }

        /** Of equals the first, as Lucene takes them. */
        Map<Integer, Float> best(int most) {
            var best = new HashMap<Integer, Float>();
            scores.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Float>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(most)
                    .forEach(one -> best.put(one.getKey(), one.getValue()));
            return best;
        }
    }

    /** Some articles are put in twice: what they were before stays in older segments, deleted. */
    private SearchIndex index() {
        var puts = new ArrayList<List<Passage>>();
        for (int i = 0; i < ARTICLES; i++) {
            var slug = "a" + (random.nextInt(10) == 0 ? random.nextInt(i + 1) : i);
            var article = article(slug, i);
            articles.put(slug, article);
            puts.add(article);
        }
        return Sample.index(puts, 200);
    }

    /** Each on a day of its own, so that no two are equal. */
    private List<Passage> article(String slug, int day) {
        var passages = new ArrayList<Passage>();
        var region = REGIONS[random.nextInt(REGIONS.length)];
        var title = text(6 + random.nextInt(6));
        for (int i = 1 + random.nextInt(4); i > 0; i--)
            passages.add(Sample.filed(
                    slug,
                    title,
                    text(20 + random.nextInt(200)),
                    region,
                    "",
                    LocalDate.of(2019, 1, 1).plusDays(day)));
        return passages;
    }

    /** Few characters are common and many are rare, as in a language. */
    private String text(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append((char) ('一' + (int) (400 * Math.pow(random.nextDouble(), 3)) * 7));
        return text.toString();
    }
}
