package org.xingyao.desk.stars;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.desk.stars.TargetForm.Unit;
import org.xingyao.editorial.SaveStarTargets;
import org.xingyao.editorial.TargetsSeen;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.StarTarget;
import org.xingyao.taxonomy.StarTargets;
import org.xingyao.taxonomy.StarTargets.Sheet;
import org.xingyao.taxonomy.TargetSum;
import org.xingyao.text.Invalid;
import org.xingyao.transfer.targets.TargetCells;

/** Makes the form of a sheet, and reads it when it comes back. */
@ApplicationScoped
class TargetForms {
    private final StarTargets targets;
    private final Regions regions;
    private final ProgressMessages messages;

    TargetForms(StarTargets targets, Regions regions, ProgressMessages messages) {
        this.targets = targets;
        this.regions = regions;
        this.messages = messages;
    }

    /** As it stands in the database. */
    TargetForm of(Sheet sheet) {
        var rows = targets.of(sheet.year(), sheet.star(), sheet.track());
        var byRegion = rows.stream().collect(Collectors.toMap(row -> row.region, row -> row));
        var units = units().map(unit -> unit(unit, byRegion.get(unit))).toList();
        return form(sheet, TargetsSeen.of(rows), units, false, null);
    }

    /** As it was typed, with what is wrong. */
    TargetForm of(Sheet sheet, Map<String, String> typed, Invalid wrong) {
        var units = units().map(unit -> new Unit(
                        unit.slug,
                        unit.name,
                        isWhole(unit),
                        typed.getOrDefault("planned-" + unit.slug, ""),
                        typed.getOrDefault("achieved-" + unit.slug, ""),
                        typed.getOrDefault("article-" + unit.slug, ""),
                        typed.getOrDefault("quote-" + unit.slug, "")))
                .toList();
        return form(sheet, typed.getOrDefault("seen", ""), units, typed.containsKey("sumsMeant"), wrong);
    }

    /** The city, then its units in the order of the desk. */
    private Stream<Region> units() {
        var counties = regions.counties();
        var cities = counties.stream().map(county -> county.parent).distinct().flatMap(Stream::ofNullable);
        return Stream.concat(cities, counties.stream());
    }

    private static boolean isWhole(Region unit) {
        return !unit.level.equals("county");
    }

    private static Unit unit(Region unit, @Nullable StarTarget row) {
        return row == null
                ? new Unit(unit.slug, unit.name, isWhole(unit), "", "", "", "")
                : new Unit(
                        unit.slug,
                        unit.name,
                        isWhole(unit),
                        Objects.toString(row.planned, ""),
                        Objects.toString(row.achieved, ""),
                        row.sourceArticle,
                        row.quote);
    }

    private TargetForm form(Sheet sheet, String seen, List<Unit> units, boolean meant, @Nullable Invalid wrong) {
        var sums = List.of(
                sum("planned", messages.planned(), units, Unit::planned),
                sum("achieved", messages.achieved(), units, Unit::achieved));
        return new TargetForm(
                Integer.toString(sheet.year()),
                SheetChoice.of(sheet),
                messages.sheet(sheet.year(), sheet.track().name, sheet.star().name),
                seen,
                units,
                sums,
                sums.stream().anyMatch(sum -> !sum.agrees()),
                meant,
                wrong == null ? "" : wrong.said(),
                wrong == null ? "" : wrong.field());
    }

    private static TargetForm.Sum sum(String field, String label, List<Unit> units, Function<Unit, String> typed) {
        @Nullable Integer total = null;
        Map<String, @Nullable Integer> parts = new LinkedHashMap<>();
        for (var unit : units) {
            var number = orNull(typed.apply(unit));
            if (unit.whole()) total = number;
            else parts.put(unit.name(), number);
        }
        return TargetSum.of(total, parts)
                .map(sum -> new TargetForm.Sum(field, label, sum.said(), sum.agrees()))
                .orElseGet(() -> new TargetForm.Sum(field, label, "", true));
    }

    /** What is no number has its own message. */
    private static @Nullable Integer orNull(String typed) {
        try {
            return TargetCells.number(typed.strip());
        } catch (TargetCells.Wrong e) {
            return null;
        }
    }

    /** @throws Invalid for a field that holds no number, as planned-qinyang */
    SaveStarTargets.Wish wish(Sheet sheet, Map<String, String> typed) {
        var lines = new ArrayList<SaveStarTargets.Line>();
        for (var unit : units().toList()) {
            lines.add(new SaveStarTargets.Line(
                    unit.slug,
                    number(typed, "planned-" + unit.slug, unit.name + messages.planned()),
                    number(typed, "achieved-" + unit.slug, unit.name + messages.achieved()),
                    typed.getOrDefault("article-" + unit.slug, ""),
                    typed.getOrDefault("quote-" + unit.slug, "")));
        }
        return new SaveStarTargets.Wish(
                sheet.year(),
                sheet.star().slug,
                sheet.track().slug,
                lines,
                typed.getOrDefault("seen", ""),
                typed.containsKey("sumsMeant"));
    }

    private static @Nullable Integer number(Map<String, String> typed, String field, String label) {
        try {
            return TargetCells.number(typed.getOrDefault(field, "").strip());
        } catch (TargetCells.Wrong e) {
            throw new Invalid(field, label + "：" + e.said());
        }
    }
}
