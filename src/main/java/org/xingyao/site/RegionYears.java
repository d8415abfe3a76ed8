package org.xingyao.site;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.reading.LinkView;
import org.xingyao.reading.chart.BarChart;
import org.xingyao.reading.chart.BarChartSvg;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.StarTarget;
import org.xingyao.taxonomy.StarTargets;
import org.xingyao.taxonomy.StarTargets.Sheet;
import org.xingyao.taxonomy.Track;

/** The stars of a region by year, as a table and as a chart of the same numbers. */
@ApplicationScoped
class RegionYears {
    private final StarTargets targets;
    private final Regions regions;
    private final TargetSources sources;
    private final YearMessages messages;

    RegionYears(StarTargets targets, Regions regions, TargetSources sources, YearMessages messages) {
        this.targets = targets;
        this.regions = regions;
        this.sources = sources;
        this.messages = messages;
    }

    /**
     * A year.
     *
     * @param drawn false when no number is known, and chart is empty
     */
    record YearView(int year, boolean drawn, RawString chart, List<TargetView> targets, List<LinkView> sources) {}

    /** A star's numbers; null is 资料未列, never zero. */
    record TargetView(
            String star,
            String shortName,
            String track,
            String href,
            @Nullable Integer planned,
            @Nullable Integer achieved) {}

    /** Every star that had targets anywhere: what this region's source left out is 资料未列. Nothing for a place inside a unit. */
    List<YearView> of(Region region) {
        var counties = regions.counties();
        boolean isUnit =
                counties.contains(region) || counties.stream().anyMatch(county -> region.equals(county.parent));
        if (!isUnit) return List.of();
        var rows = targets.in(region).stream()
                .collect(Collectors.toMap(row -> key(row.year, row.star, row.track), row -> row));
        Map<Integer, List<Sheet>> years = targets.sheets().stream()
                .collect(Collectors.groupingBy(Sheet::year, LinkedHashMap::new, Collectors.toList()));
        return years.entrySet().stream()
                .map(year -> year(region, year.getKey(), year.getValue(), rows))
                .toList();
    }

    private YearView year(Region region, int year, List<Sheet> sheets, Map<String, StarTarget> rows) {
        var views =
                sheets.stream().map(sheet -> view(sheet, rows.get(key(sheet)))).toList();
        var chart = new BarChart(
                "year-" + year,
                messages.regionChart(year, region.name),
                List.of(messages.plannedShort(), messages.achievedShort()),
                messages.unlisted(),
                views.stream()
                        .map(view -> new BarChart.Row(view.shortName(), Arrays.asList(view.planned(), view.achieved())))
                        .toList());
        return new YearView(
                year,
                chart.isDrawable(),
                chart.isDrawable() ? BarChartSvg.of(chart) : new RawString(""),
                views,
                sources.of(sheets.stream()
                        .map(RegionYears::key)
                        .filter(rows::containsKey)
                        .map(rows::get)
                        .toList()));
    }

    private static String key(Sheet sheet) {
        return key(sheet.year(), sheet.star(), sheet.track());
    }

    private static String key(int year, Star star, Track track) {
        return year + "/" + track.slug + "/" + star.slug;
    }

    private static TargetView view(Sheet sheet, @Nullable StarTarget row) {
        var star = sheet.star();
        var name = star.shortName.isEmpty() ? star.name : star.shortName;
        return new TargetView(
                star.name,
                // Two rows of one star are told apart by their tracks.
                star.tracks.size() > 1 ? name + "·" + sheet.track().name : name,
                sheet.track().name,
                "/stars/" + star.slug,
                row == null ? null : row.planned,
                row == null ? null : row.achieved);
    }
}
