package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import org.xingyao.text.Missing;

/** The rows of every kind that staff keep at the desk, for what is done to all kinds alike. */
@ApplicationScoped
public class TaxonomyBooks {
    private final Map<TaxonomyKind, BySlug<? extends TaxonomyRow>> books = new EnumMap<>(TaxonomyKind.class);

    TaxonomyBooks(
            Stars stars,
            Regions regions,
            Columns columns,
            SeriesList series,
            Organisations organisations,
            Persons persons,
            Topics topics) {
        books.put(TaxonomyKind.STARS, stars);
        books.put(TaxonomyKind.REGIONS, regions);
        books.put(TaxonomyKind.COLUMNS, columns);
        books.put(TaxonomyKind.SERIES, series);
        books.put(TaxonomyKind.ORGANISATIONS, organisations);
        books.put(TaxonomyKind.PERSONS, persons);
        books.put(TaxonomyKind.TOPICS, topics);
    }

    /** @throws Missing for a kind that is not kept this way */
    public BySlug<? extends TaxonomyRow> of(TaxonomyKind kind) {
        var book = books.get(kind);
        if (book == null) throw new Missing("没有这一类");
        return book;
    }

    /** The slug of today for one that may be a former one: a bookmark says what it was; what leads nowhere stays. */
    public String now(TaxonomyKind kind, String slug) {
        return slug.isEmpty() ? "" : of(kind).bySlug(slug).map(row -> row.slug).orElse(slug);
    }

    /** @throws Missing when there is no such row */
    public TaxonomyRow row(TaxonomyKind kind, String slug) {
        return of(kind).bySlug(slug).orElseThrow(() -> new Missing("没有这一项，请回到列表再找"));
    }
}
