package org.xingyao.site;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.reading.LinkView;
import org.xingyao.reading.chart.BarChart;
import org.xingyao.reading.chart.BarChartSvg;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.StarTarget;
import org.xingyao.taxonomy.StarTargets;

/** The years of a star: what each unit planned and reached, as a table and as a chart of the same numbers. */
@ApplicationScoped
class StarYears {
    private final StarTargets targets;
    private final Regions regions;
    private final TargetSources sources;
    private final YearMessages messages;

    StarYears(StarTargets targets, Regions regions, TargetSources sources, YearMessages messages) {
        this.targets = targets;
        this.regions = regions;
        this.sources = sources;
        this.messages = messages;
    }

    /**
     * A year in one track.
     *
     * @param drawn false when no number is known, and chart is empty
     * @param quote words of the source about the whole city; may be empty
     */
    record YearView(
            int year,
            String track,
            boolean drawn,
            RawString chart,
            List<TargetView> targets,
            String quote,
            List<LinkView> sources) {}

    /**
     * A region's numbers; null is 资料未列, never zero.
     *
     * @param whole true for the city that the others are part of
     */
    record TargetView(
            String region,
            String shortName,
            String href,
            boolean whole,
            @Nullable Integer planned,
            @Nullable Integer achieved) {}

    List<YearView> of(Star star) {
        Map<List<Object>, List<StarTarget>> plans = new LinkedHashMap<>();
        for (var target : targets.of(star)) {
            plans.computeIfAbsent(List.of(target.year, target.track.name), _ -> new ArrayList<>())
                    .add(target);
        }
        return plans.values().stream().map(rows -> year(star, rows)).toList();
    }

    private YearView year(Star star, List<StarTarget> rows) {
        var first = rows.getFirst();
        var views = withUnlisted(rows);
        var chart = chart(first, star, views);
        return new YearView(
                first.year,
                first.track.name,
                chart.isDrawable(),
                chart.isDrawable() ? BarChartSvg.of(chart) : new RawString(""),
                views,
                rows.stream()
                        .filter(row -> !row.region.level.equals("county"))
                        .map(row -> row.quote)
                        .findFirst()
                        .orElse(""),
                sources.of(rows));
    }

    /** The rows there are, and every county the source left out as 资料未列. */
    private List<TargetView> withUnlisted(List<StarTarget> rows) {
        var counties = regions.counties();
        var listed = rows.stream().collect(Collectors.toMap(row -> row.region, row -> row, (first, _) -> first));
        var above = rows.stream().map(row -> row.region).filter(region -> !counties.contains(region));
        return Stream.concat(above, counties.stream())
                .distinct()
                .map(region -> view(region, listed.get(region)))
                .toList();
    }

    private static TargetView view(Region region, @Nullable StarTarget row) {
        return new TargetView(
                region.name,
                region.shortName.isEmpty() ? region.name : region.shortName,
                "/regions/" + region.slug,
                !region.level.equals("county"),
                row == null ? null : row.planned,
                row == null ? null : row.achieved);
    }

    /** Without the city, beside which its parts would be too small to compare. */
    private BarChart chart(StarTarget first, Star star, List<TargetView> views) {
        return new BarChart(
                first.year + "-" + first.track.slug,
                messages.targetChart(first.year, first.track.name, star.name),
                List.of(messages.plannedShort(), messages.achievedShort()),
                messages.unlisted(),
                views.stream()
                        .filter(view -> !view.whole())
                        .map(view -> new BarChart.Row(view.shortName(), Arrays.asList(view.planned(), view.achieved())))
                        .toList());
    }
}
