package org.xingyao.desk.history;

import jakarta.enterprise.context.ApplicationScoped;
import org.xingyao.article.Kind;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.compare.Names;
import org.xingyao.reading.KindLabels;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Tracks;

/** Kinds, columns and series as the desk calls them today; one that is gone keeps the address it had. */
@ApplicationScoped
class HeadNames implements Names {
    private final KindLabels kinds;
    private final Columns columns;
    private final SeriesList series;
    private final Tracks tracks;
    private final Stars stars;
    private final Regions regions;
    private final Organisations organisations;
    private final HistoryMessages messages;

    HeadNames(
            KindLabels kinds,
            Columns columns,
            SeriesList series,
            Tracks tracks,
            Stars stars,
            Regions regions,
            Organisations organisations,
            HistoryMessages messages) {
        this.kinds = kinds;
        this.columns = columns;
        this.series = series;
        this.tracks = tracks;
        this.stars = stars;
        this.regions = regions;
        this.organisations = organisations;
        this.messages = messages;
    }

    @Override
    public String kind(Kind kind) {
        return kinds.of(kind);
    }

    @Override
    public String column(String slug) {
        return columns.bySlug(slug).map(row -> row.name).orElse(slug);
    }

    @Override
    public String series(String slug) {
        return series.bySlug(slug).map(row -> row.name).orElse(slug);
    }

    @Override
    public String track(String slug) {
        return switch (slug) {
            case "both" -> messages.trackBoth();
            case "none" -> messages.trackNone();
            default -> tracks.bySlug(slug).map(row -> row.name).orElse(slug);
        };
    }

    @Override
    public String star(String slug) {
        return stars.bySlug(slug).map(row -> row.name).orElse(slug);
    }

    @Override
    public String region(String slug) {
        return regions.bySlug(slug).map(row -> row.name).orElse(slug);
    }

    @Override
    public String organisation(String slug) {
        return organisations.bySlug(slug).map(row -> row.name).orElse(slug);
    }

    @Override
    public String date(IssueDate date) {
        return date.inferred() ? messages.inferred(date.iso()) : date.iso();
    }
}
