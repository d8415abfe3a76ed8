package org.xingyao.search.query;

import java.util.List;
import java.util.Map;
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
import org.xingyao.search.analysis.ChineseAnalyzer;
import org.xingyao.search.index.Fields;

/** Turns what a reader asked into one Lucene query: match the notions, rank by words and characters, keep to the filters. */
final class QueryBuilder {
    /** Beside the words: MRR .988 with .7 (CMRC), .976 with characters alone, .979 with words alone. */
    private static final float MIX = 0.7f;

    /**
     * How much a field counts. Moderate by intent and not tuned yet: a boosted title hurt on statutes, whose titles say
     * nothing; headlines and questions of a newspaper do say something.
     */
    private static final Map<String, Float> FIELDS =
            Map.of(Fields.TITLE, 1.4f, Fields.QUESTION, 1.4f, Fields.OTHER_WORDINGS, 1f, Fields.TEXT, 1f);

    /** Another name finds the passage but ranks below the name that was typed. Not tuned yet. */
    private static final float OTHER_NAME = 0.5f;

    /** A pair of short words is meant whole; of a longer sentence half is enough. Not tuned yet. */
    private static final int ALL_UP_TO = 2;

    private final Analyzer analyzer;

    QueryBuilder(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** How many notions a passage must speak of. */
    static int usualLeast(Asked asked) {
        int notions = asked.notions().size();
        return notions <= ALL_UP_TO ? notions : (notions + 1) / 2;
    }

    Query build(SearchRequest request, Asked asked, int leastNotions) {
        return Filters.apply(request, matchAndRank(request, asked, leastNotions));
    }

    private Query matchAndRank(SearchRequest request, Asked asked, int leastNotions) {
        if (request.text().isEmpty()) return MatchAllDocsQuery.INSTANCE;
        if (asked.notions().isEmpty()) return new MatchNoDocsQuery("no words in it");
        var query = new BooleanQuery.Builder().add(speaksOf(asked.notions(), leastNotions), Occur.FILTER);
        asked.words().stream()
                .map(Term::text)
                .distinct()
                .forEach(word -> scored(query, ChineseAnalyzer.WORDS, word, 1));
        asked.mix().stream().map(Term::text).distinct().forEach(term -> scored(query, ChineseAnalyzer.MIX, term, MIX));
        for (var notion : asked.notions())
            for (var name : notion.otherNames()) query.add(new BoostQuery(anywhere(name), OTHER_NAME), Occur.SHOULD);
        return query.build();
    }

    private static void scored(BooleanQuery.Builder query, String ending, String term, float weight) {
        FIELDS.forEach((field, boost) ->
                query.add(boosted(termQuery(field + ending, term), boost * weight), Occur.SHOULD));
    }

    private Query speaksOf(List<Asked.Notion> notions, int least) {
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        for (var notion : notions) {
            var names = new BooleanQuery.Builder();
            Stream.concat(Stream.of(notion.text()), notion.otherNames().stream())
                    .forEach(name -> names.add(anywhere(name), Occur.SHOULD));
            query.add(names.build(), Occur.SHOULD);
        }
        return query.build();
    }

    /** The name as a phrase of characters in any field: no cut of the segmenter can hide it. */
    private Query anywhere(String name) {
        var units = Term.all(analyzer, ChineseAnalyzer.MIX, name);
        var query = new BooleanQuery.Builder();
        FIELDS.forEach((field, boost) ->
                query.add(boosted(phrase(field + ChineseAnalyzer.MIX, units), boost), Occur.SHOULD));
        return query.build();
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

    private static Query termQuery(String field, String text) {
        return new TermQuery(new org.apache.lucene.index.Term(field, text));
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
