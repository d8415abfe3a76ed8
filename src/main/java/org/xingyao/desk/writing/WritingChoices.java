package org.xingyao.desk.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Kind;
import org.xingyao.reading.KindLabels;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.SeriesList;

/** What the lists of the form offer. */
@ApplicationScoped
class WritingChoices {
    private final Columns columns;
    private final SeriesList series;
    private final KindLabels kinds;

    WritingChoices(Columns columns, SeriesList series, KindLabels kinds) {
        this.columns = columns;
        this.series = series;
        this.kinds = kinds;
    }

    /** One entry of a list. */
    record Choice(String value, String label) {}

    /** All three lists. */
    record Offered(List<Choice> kinds, List<Choice> columns, List<Choice> series) {}

    /** What is retired is offered only where the words name it already. */
    Offered offered(EditionContent content) {
        return new Offered(
                Stream.of(Kind.values())
                        .map(kind -> new Choice(kind.id(), kinds.of(kind)))
                        .toList(),
                columns.list("visible = true or slug = ?1 order by deskOrder, slug", content.column()).stream()
                        .map(column -> new Choice(column.slug, column.name))
                        .toList(),
                series
                        .list("finished = false or slug = ?1 order by year desc nulls last, slug", content.series())
                        .stream()
                        .map(one -> new Choice(one.slug, one.name))
                        .toList());
    }
}
