package org.xingyao.search.query;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.xingyao.search.index.Fields;

/** Keeps a query to the region, star, dates … that were chosen. */
final class Filters {
    /** A row has moved some times; an address that says more than that was made up. */
    private static final int MOST_SLUGS = 100;

    private final BooleanQuery.Builder all = new BooleanQuery.Builder();

    private Filters() {}

    static Query apply(SearchRequest request, Query query) {
        var filters = new Filters();
        filters.all.add(query, Occur.MUST);
        filters.only(Fields.REGION, request.region());
        filters.only(Fields.STAR, request.star());
        filters.only(Fields.COLUMN, request.column());
        filters.only(Fields.SERIES, request.series());
        filters.only(Fields.KIND, request.kind());
        filters.track(request.track());
        filters.days(request);
        return filters.all.build();
    }

    static boolean isEmpty(SearchRequest request) {
        return request.from() == null
                && request.to() == null
                && Stream.of(
                                request.region(),
                                request.star(),
                                request.track(),
                                request.column(),
                                request.series(),
                                request.kind())
                        .allMatch(String::isEmpty);
    }

    private void only(String field, String values) {
        if (values.isEmpty()) return;
        var any = new BooleanQuery.Builder();
        for (var value : values.split(",", MOST_SLUGS)) any.add(new TermQuery(new Term(field, value)), Occur.SHOULD);
        all.add(any.build(), Occur.FILTER);
    }

    /** What belongs to both tracks belongs to each. */
    private void track(String track) {
        if (track.isEmpty()) return;
        all.add(
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.TRACK, track)), Occur.SHOULD)
                        .add(new TermQuery(new Term(Fields.TRACK, "both")), Occur.SHOULD)
                        .build(),
                Occur.FILTER);
    }

    private void days(SearchRequest request) {
        LocalDate from = request.from();
        LocalDate to = request.to();
        if (from == null && to == null) return;
        all.add(
                LongPoint.newRangeQuery(
                        Fields.DATE,
                        from == null ? Long.MIN_VALUE : from.toEpochDay(),
                        to == null ? Long.MAX_VALUE : to.toEpochDay()),
                Occur.FILTER);
    }
}
