package org.xingyao.transfer.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.editorial.SaveStarTargets;
import org.xingyao.editorial.TargetsSeen;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.StarTarget;
import org.xingyao.taxonomy.StarTargets.Sheet;
import org.xingyao.taxonomy.TargetSum;
import org.xingyao.text.Digest;
import org.xingyao.transfer.targets.TargetPreview.Deed;
import org.xingyao.transfer.targets.TargetPreview.Problem;
import org.xingyao.transfer.targets.TargetPreview.Row;

/** Lays the lines of a file over what stands in the database, and changes nothing there. */
final class TargetComparison {
    private final List<Region> counties;
    private final Set<String> articles;
    private final List<Row> rows = new ArrayList<>();
    private final List<TargetLine> good = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<SaveStarTargets.Wish> wishes = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    /** @param articles slugs of those that there are, among those that the file names */
    TargetComparison(List<Region> counties, Set<String> articles) {
        this.counties = counties;
        this.articles = articles;
    }

    void add(Sheet sheet, List<TargetLine> lines, List<StarTarget> standing) {
        var byRegion = standing.stream().collect(Collectors.toMap(row -> row.region.slug, row -> row));
        Map<String, SaveStarTargets.Line> after = new LinkedHashMap<>();
        List<SaveStarTargets.Line> changes = new ArrayList<>();
        standing.forEach(row -> after.put(row.region.slug, of(row)));
        for (var line : lines) {
            var row = byRegion.get(line.region().slug);
            var wished = line.over(row);
            if (!isKnown(wished.article(), row)) {
                problems.add(new Problem(
                        line.number(),
                        line.heads().said(TargetColumn.ARTICLE),
                        "没有稿件“" + wished.article() + "”；请写稿件的网址或网址名，或留空"));
                continue;
            }
            var deed = deed(row, wished);
            rows.add(row(line, wished, row, deed));
            good.add(line);
            after.put(line.region().slug, wished);
            if (deed != Deed.SAME) changes.add(wished);
        }
        var tag = TargetsSeen.of(standing);
        seen.add(tag);
        if (changes.isEmpty()) return;
        wishes.add(new SaveStarTargets.Wish(sheet.year(), sheet.star().slug, sheet.track().slug, changes, tag, false));
        warn(sheet, after);
    }

    private boolean isKnown(String article, @Nullable StarTarget row) {
        return article.isEmpty() || articles.contains(article) || (row != null && row.sourceArticle.equals(article));
    }

    private static SaveStarTargets.Line of(StarTarget row) {
        return new SaveStarTargets.Line(row.region.slug, row.planned, row.achieved, row.sourceArticle, row.quote);
    }

    private static Deed deed(@Nullable StarTarget row, SaveStarTargets.Line wished) {
        if (row != null) return of(row).equals(wished) ? Deed.SAME : Deed.CHANGE;
        boolean isEmpty = wished.planned() == null
                && wished.achieved() == null
                && wished.article().isEmpty()
                && wished.quote().isEmpty();
        return isEmpty ? Deed.SAME : Deed.ADD;
    }

    private static Row row(TargetLine line, SaveStarTargets.Line wished, @Nullable StarTarget row, Deed deed) {
        var before = deed == Deed.CHANGE ? row : null;
        return new Row(
                line.number(),
                line.what(),
                line.region().name,
                shown(wished.planned()),
                shown(wished.achieved()),
                before != null && !Objects.equals(before.planned, wished.planned()) ? shown(before.planned) : "",
                before != null && !Objects.equals(before.achieved, wished.achieved()) ? shown(before.achieved) : "",
                deed);
    }

    private static String shown(@Nullable Integer number) {
        return TargetCells.shown(number).toString();
    }

    private void warn(Sheet sheet, Map<String, SaveStarTargets.Line> after) {
        Map<String, @Nullable Integer> planned = new LinkedHashMap<>();
        Map<String, @Nullable Integer> achieved = new LinkedHashMap<>();
        for (var county : counties) {
            var line = after.remove(county.slug);
            planned.put(county.name, line == null ? null : line.planned());
            achieved.put(county.name, line == null ? null : line.achieved());
        }
        var whole = after.isEmpty() ? null : after.values().iterator().next();
        var name = sheet.year() + " 年“" + sheet.star().name + "”（" + sheet.track().name + "）";
        warn(name + "计划数：", whole == null ? null : whole.planned(), planned);
        warn(name + "完成数：", whole == null ? null : whole.achieved(), achieved);
    }

    private void warn(String what, @Nullable Integer total, Map<String, @Nullable Integer> units) {
        TargetSum.of(total, units).filter(sum -> !sum.agrees()).ifPresent(sum -> warnings.add(what + sum.said()));
    }

    TargetPreview preview(List<Problem> ofReading) {
        rows.sort(Comparator.comparing(Row::number));
        good.sort(Comparator.comparing(TargetLine::number));
        problems.addAll(ofReading);
        problems.sort(Comparator.comparing(Problem::number));
        return new TargetPreview(
                List.copyOf(rows),
                List.copyOf(problems),
                List.copyOf(warnings),
                List.copyOf(wishes),
                TargetTable.text(good),
                Digest.sha256(String.join(",", seen)).substring(0, 16));
    }
}
