package org.xingyao.transfer.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.StarTargets;
import org.xingyao.taxonomy.StarTargets.Sheet;
import org.xingyao.transfer.sheet.SheetFile;

/** Writes yearly targets for a spreadsheet: each sheet with its city and all its units, those that are not listed too. */
@ApplicationScoped
public class TargetExport {
    private final StarTargets targets;
    private final Regions regions;

    TargetExport(StarTargets targets, Regions regions) {
        this.targets = targets;
        this.regions = regions;
    }

    /** The sheets as a .csv; one that has no rows yet is a form to fill in. */
    @Transactional
    public byte[] csv(Actor actor, List<Sheet> sheets) {
        return SheetFile.csv(table(actor, sheets));
    }

    /** The sheets as an .xlsx; see {@link #csv}. */
    @Transactional
    public byte[] xlsx(Actor actor, List<Sheet> sheets) {
        return SheetFile.xlsx("年度计划", table(actor, sheets));
    }

    private List<List<Object>> table(Actor actor, List<Sheet> sheets) {
        actor.mustHave(Permission.EDIT_TAXONOMY);
        var counties = regions.counties();
        var cities = counties.stream().map(county -> county.parent).distinct();
        var units = Stream.concat(cities.flatMap(Stream::ofNullable), counties.stream())
                .toList();
        var table = new ArrayList<List<Object>>();
        table.add(TargetColumn.heads());
        for (var sheet : sheets) table.addAll(rows(sheet, units));
        return table;
    }

    private List<List<Object>> rows(Sheet sheet, List<Region> units) {
        var rows = targets.of(sheet.year(), sheet.star(), sheet.track()).stream()
                .collect(Collectors.toMap(row -> row.region, row -> row));
        return units.stream()
                .map(unit -> TargetTable.row(sheet, unit, rows.get(unit)))
                .toList();
    }
}
