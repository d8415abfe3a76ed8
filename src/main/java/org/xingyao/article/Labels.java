package org.xingyao.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.taxonomy.Column;
import org.xingyao.taxonomy.NumberStyle;
import org.xingyao.taxonomy.Series;

/** The names behind an article's column, series and filing, as they are today. */
public record Labels(
        @Nullable Named column,
        @Nullable InSeries series,
        List<Named> stars,
        List<Named> regions,
        List<Named> organisations,
        List<Named> topics) {
    /** A row of the taxonomy by its address and its name. */
    public record Named(String slug, String name) {}

    /** The series an article belongs to. */
    public record InSeries(String slug, String name, NumberStyle style) {}

    static Labels of(Article article, Edition edition) {
        return of(article, edition.column, edition.series);
    }

    /** For words that are no edition yet; in the session of the article. */
    public static Labels of(Article article, @Nullable Column column, @Nullable Series series) {
        return new Labels(
                column == null ? null : new Named(column.slug, column.name),
                series == null ? null : new InSeries(series.slug, series.name, series.numberStyle),
                article.stars.stream()
                        .map(star -> new Named(star.slug, star.name))
                        .toList(),
                article.regions.stream()
                        .map(region -> new Named(region.slug, region.name))
                        .toList(),
                article.organisations.stream()
                        .map(organisation -> new Named(organisation.slug, organisation.name))
                        .toList(),
                article.topics.stream()
                        .map(topic -> new Named(topic.slug, topic.name))
                        .toList());
    }
}
