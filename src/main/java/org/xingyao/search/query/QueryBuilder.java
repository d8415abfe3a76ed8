package org.xingyao.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.analysis.ChineseAnalyzer;
import org.xingyao.search.index.Fields;
import org.xingyao.search.question.Understanding;

/**
 * Turns what a reader asked into two Lucene queries: which passages match, by notions and filters, and how well each
 * fits, by words and characters.
 */
final class QueryBuilder {
    /** Beside the words: MRR .988 with .7 (CMRC), .976 with characters alone, .979 with words alone. */
    static final float MIX = 0.7f;

    /** Another name finds the passage but ranks below the name that was typed. Not tuned yet. */
    private static final float OTHER_NAME = 0.5f;

    /**
     * Two words are meant both; of a longer question two are enough. With a half of them MRR was .457 instead of .490
     * (STARD) and .941 instead of .952 (DRCD); with one .493 and .953, but then each common word brings its crowd.
     */
    private static final int NOTIONS = 2;

    private final Analyzer analyzer;

    QueryBuilder(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** How many notions a passage must speak of. */
    static int usualLeast(Asked asked) {
        return Math.min(NOTIONS, asked.notions().size());
    }

    /** What may come that was found without its words; null when everything may. */
    static @Nullable Query allowed(SearchRequest request) {
        return Filters.isEmpty(request) ? null : Filters.apply(request, MatchAllDocsQuery.INSTANCE);
    }

    /** Which passages match, whatever their rank. */
    Query match(SearchRequest request, Asked asked, int leastNotions) {
        return Filters.apply(request, matching(request, asked, leastNotions));
    }

    private Query matching(SearchRequest request, Asked asked, int leastNotions) {
        if (request.text().isEmpty()) return MatchAllDocsQuery.INSTANCE;
        if (asked.notions().isEmpty()) return new MatchNoDocsQuery("no words in it");
        return speaksOf(asked.notions(), leastNotions);
    }

    /**
     * How well the matching passages fit, so far as words and pairs tell: single characters stand in too many passages
     * to be asked of all, and are looked at by {@link CloserLook}. Each passage has some of the words or pairs, or
     * another name: asking for one of them changes nothing but lets Lucene pass over what can't reach the best.
     */
    Query rank(SearchRequest request, Asked asked, Understanding understood, Matches matches) {
        var among = new Among(matches);
        if (request.text().isEmpty()) return among;
        var query = new BooleanQuery.Builder().add(among, Occur.FILTER).setMinimumNumberShouldMatch(1);
        asked.ordering().words().stream()
                .map(Term::text)
                .distinct()
                .forEach(word -> scored(query, ChineseAnalyzer.WORDS, word, 1));
        pairs(asked.ordering().mix()).forEach(term -> scored(query, ChineseAnalyzer.MIX, term, MIX));
        for (var notion : asked.notions())
            for (var name : notion.otherNames()) query.add(new BoostQuery(anywhere(name), OTHER_NAME), Occur.SHOULD);
        asked.notions().stream()
                .flatMap(notion -> notion.numbers().stream())
                .distinct()
                .forEach(number -> query.add(exactNumber(number), Occur.SHOULD));
        understood.hints().forEach(hint -> query.add(FiledUnder.boost(hint), Occur.SHOULD));
        return query.build();
    }

    /** And the characters of which there is no pair. */
    private static List<String> pairs(List<Term> mix) {
        return mix.stream()
                .filter(term -> term.units() == 2
                        || mix.stream()
                                .noneMatch(pair ->
                                        pair.units() == 2 && pair.start() <= term.start() && term.end() <= pair.end()))
                .map(Term::text)
                .distinct()
                .toList();
    }

    private static void scored(BooleanQuery.Builder query, String ending, String term, float weight) {
        query.add(boosted(termQuery(Fields.ANY + ending, term), weight), Occur.SHOULD);
    }

    private Query speaksOf(List<Asked.Notion> notions, int least) {
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        for (var notion : notions) {
            var names = new BooleanQuery.Builder();
            Stream.concat(Stream.of(notion.text()), notion.otherNames().stream())
                    .forEach(name -> names.add(anywhere(name), Occur.SHOULD));
            notion.numbers().forEach(number -> names.add(exactNumber(number), Occur.SHOULD));
            if (notion.hint() != null) names.add(FiledUnder.query(notion.hint()), Occur.SHOULD);
            query.add(names.build(), Occur.SHOULD);
        }
        return query.build();
    }

    /** The name as a phrase of characters: no cut of the segmenter can hide it. */
    private Query anywhere(String name) {
        return phrase(Fields.ANY + ChineseAnalyzer.MIX, Term.all(analyzer, ChineseAnalyzer.MIX, name));
    }

    /** By pairs where there are any: far rarer than single characters, and one pair needs no positions at all. */
    private static Query phrase(String field, List<Term> units) {
        var singles = units.stream().filter(unit -> unit.units() == 1).toList();
        var pairs = units.stream().filter(unit -> unit.units() == 2).toList();
        var terms = pairs.size() == singles.size() - 1 && !pairs.isEmpty() ? pairs : singles;
        if (terms.isEmpty()) return new MatchNoDocsQuery("no words in it");
        if (terms.size() == 1) return termQuery(field, terms.getFirst().text());
        return new PhraseQuery(field, terms.stream().map(Term::text).toArray(String[]::new));
    }

    private static Query exactNumber(String token) {
        return termQuery(Fields.ANY + ChineseAnalyzer.NUMBERS, token);
    }

    private static Query termQuery(String field, String text) {
        return new TermQuery(new org.apache.lucene.index.Term(field, text));
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
