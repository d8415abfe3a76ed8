package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.xingyao.article.EditionContent;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.Recall;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.taxonomy.TaxonomyRow;

/**
 * Says column and series by what they are called today. Words name them by slug, and a text that was begun before one of
 * them was renamed says the former one; forms and rights go by that of today.
 */
@ApplicationScoped
class CurrentSlugs {
    private final Columns columns;
    private final SeriesList series;
    private final Recall recall;

    CurrentSlugs(Columns columns, SeriesList series, Recall recall) {
        this.columns = columns;
        this.series = series;
        this.recall = recall;
    }

    /** In a transaction. A slug that leads nowhere stays: whoever submits is told. */
    EditionContent in(EditionContent content) {
        var column = now("column", content.column(), columns::bySlug);
        var ofSeries = now("series", content.series(), series::bySlug);
        boolean same = column.equals(content.column()) && ofSeries.equals(content.series());
        return same ? content : content.filedIn(column, ofSeries);
    }

    String column(String slug) {
        return slug.isEmpty() ? "" : columns.bySlug(slug).map(row -> row.slug).orElse(slug);
    }

    private <R extends TaxonomyRow> String now(String field, String slug, Function<String, Optional<R>> find) {
        return slug.isEmpty()
                ? ""
                : recall.get(field, slug, find).map(row -> row.slug).orElse(slug);
    }
}
