package org.xingyao.desk.stars;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xingyao.desk.list.ArticleListPages;
import org.xingyao.editorial.list.StoryMatrix;
import org.xingyao.editorial.list.Tray;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Tracks;

/** Lays counts out as a table. */
@ApplicationScoped
class MatrixViews {
    private final Regions regions;
    private final Stars stars;
    private final Tracks tracks;
    private final ProgressMessages messages;

    MatrixViews(Regions regions, Stars stars, Tracks tracks, ProgressMessages messages) {
        this.regions = regions;
        this.stars = stars;
        this.tracks = tracks;
        this.messages = messages;
    }

    MatrixView of(Map<StoryMatrix.Place, StoryMatrix.Count> counts, Period period, LocalDate today) {
        var groups = groups();
        var columns = new ArrayList<Star>();
        var heads = new ArrayList<MatrixView.Star>();
        groups.values().forEach(group -> {
            for (var star : group) {
                columns.add(star);
                heads.add(new MatrixView.Star(
                        star.shortName.isEmpty() ? star.name : star.shortName,
                        star.name,
                        list("", star.slug, period),
                        star.equals(group.getFirst())));
            }
        });
        var rows = regions.counties().stream()
                .map(region -> row(region, columns, heads, counts, period, today))
                .toList();
        var sums = IntStream.range(0, columns.size())
                .mapToObj(i -> rows.stream()
                        .mapToLong(row -> row.cells().get(i).stories())
                        .sum())
                .toList();
        return new MatrixView(
                groups.entrySet().stream()
                        .map(group -> new MatrixView.Group(
                                group.getKey(), group.getValue().size()))
                        .toList(),
                heads,
                rows,
                sums,
                sums.stream().mapToLong(Long::longValue).sum());
    }

    /** What both tracks share stands first, then what each has for itself; a star stands once. */
    private Map<String, List<Star>> groups() {
        Map<String, List<Star>> groups = new LinkedHashMap<>();
        for (var track : tracks.inOrder()) {
            for (var star : stars.inTrack(track.slug)) {
                boolean shared = star.tracks.size() > 1;
                var name = shared ? messages.bothTracks() : track.name;
                var group = groups.computeIfAbsent(name, _ -> new ArrayList<>());
                if (!group.contains(star)) group.add(star);
            }
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private MatrixView.Row row(
            Region region,
            List<Star> columns,
            List<MatrixView.Star> heads,
            Map<StoryMatrix.Place, StoryMatrix.Count> counts,
            Period period,
            LocalDate today) {
        var cells = new ArrayList<MatrixView.Cell>();
        for (int i = 0; i < columns.size(); i++) {
            var count = counts.get(new StoryMatrix.Place(region.slug, columns.get(i).slug));
            cells.add(cell(
                    region, columns.get(i), count, period, today, heads.get(i).first()));
        }
        return new MatrixView.Row(
                region.name,
                list(region.slug, "", period),
                cells,
                cells.stream().mapToLong(MatrixView.Cell::stories).sum());
    }

    private MatrixView.Cell cell(
            Region region,
            Star star,
            StoryMatrix.@Nullable Count count,
            Period period,
            LocalDate today,
            boolean first) {
        var name = region.name + " · " + star.name;
        if (count == null) return new MatrixView.Cell(0, messages.never(), "", name, first);
        if (count.stories() > 0)
            return new MatrixView.Cell(
                    count.stories(),
                    "",
                    list(region.slug, star.slug, period),
                    messages.cellStories(name, count.stories()),
                    first);
        var silence = count.last().isAfter(period.to())
                ? messages.silentInPeriod()
                : messages.silentFor(
                        ChronoUnit.DAYS.between(count.last(), period.to().isAfter(today) ? today : period.to()));
        var ever = list(region.slug, star.slug, Period.all(today));
        return new MatrixView.Cell(
                0,
                silence,
                ever,
                messages.cellSilent(name, silence, count.last().toString()),
                first);
    }

    /** The desk's list of live articles; what is empty does not filter. */
    private static String list(String region, String star, Period period) {
        return ArticleListPages.PATH + "?tray=" + Tray.LIVE.id()
                + (star.isEmpty() ? "" : "&star=" + star)
                + (region.isEmpty() ? "" : "&region=" + region)
                + (period.fromText().isEmpty() ? "" : "&from=" + period.fromText())
                + "&to=" + period.to();
    }
}
