package org.xingyao.search.query;

import java.time.LocalDate;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.xingyao.search.index.Fields;
import org.xingyao.search.question.Hint;

/** What is filed under something that a question names. */
final class FiledUnder {
    private FiledUnder() {}

    static Query query(Hint hint) {
        return switch (hint.kind()) {
            case REGION -> term(Fields.REGION, hint);
            case STAR -> term(Fields.STAR, hint);
            case TRACK -> term(Fields.TRACK, hint);
            case COLUMN -> term(Fields.COLUMN, hint);
            case SERIES -> term(Fields.SERIES, hint);
            case ORGANISATION -> term(Fields.ORGANISATION, hint);
            case NUMBER -> IntPoint.newExactQuery(Fields.NUMBER, Integer.parseInt(hint.value()));
            case YEAR -> {
                var day = LocalDate.of(Integer.parseInt(hint.value()), 1, 1);
                yield LongPoint.newRangeQuery(
                        Fields.DATE,
                        day.toEpochDay(),
                        day.plusYears(1).minusDays(1).toEpochDay());
            }
        };
    }

    /** A constant for each, beside some 10 to 30 for an article that holds the words. */
    static Query boost(Hint hint) {
        return new BoostQuery(new ConstantScoreQuery(query(hint)), weight(hint.kind()));
    }

    /**
     * The number of a series names one article; a region or a star is shared by many and stands in the words too, so it
     * only decides between equals.
     */
    private static float weight(Hint.Kind kind) {
        return switch (kind) {
            case NUMBER -> 8;
            case SERIES, COLUMN -> 3;
            case REGION, STAR, ORGANISATION -> 2;
            case TRACK, YEAR -> 1;
        };
    }

    private static Query term(String field, Hint hint) {
        return new TermQuery(new Term(field, hint.value()));
    }
}
