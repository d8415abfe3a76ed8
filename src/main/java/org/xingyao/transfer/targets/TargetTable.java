package org.xingyao.transfer.targets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.StarTarget;
import org.xingyao.taxonomy.StarTargets.Sheet;
import org.xingyao.transfer.sheet.SheetFile;

/** Rows of the table. */
final class TargetTable {
    private TargetTable() {}

    static List<Object> row(Sheet sheet, Region region, @Nullable StarTarget row) {
        return List.of(
                sheet.year(),
                sheet.star().name,
                sheet.track().name,
                region.name,
                TargetCells.shown(row == null ? null : row.planned),
                TargetCells.shown(row == null ? null : row.achieved),
                row == null ? "" : row.sourceArticle,
                row == null ? "" : row.quote);
    }

    /** As CSV, with the columns that the file has. */
    static String text(List<TargetLine> lines) {
        if (lines.isEmpty()) return "";
        var columns = Stream.of(TargetColumn.values())
                .filter(column -> lines.getFirst().heads().places().containsKey(column))
                .toList();
        var rows = new ArrayList<List<Object>>();
        rows.add(columns.stream().<Object>map(TargetColumn::head).toList());
        for (var line : lines)
            rows.add(columns.stream().map(column -> cell(line, column)).toList());
        return new String(SheetFile.csv(rows), StandardCharsets.UTF_8);
    }

    private static Object cell(TargetLine line, TargetColumn column) {
        return switch (column) {
            case YEAR -> line.sheet().year();
            case STAR -> line.sheet().star().slug;
            case TRACK -> line.sheet().track().slug;
            case REGION -> line.region().slug;
            case PLANNED -> TargetCells.shown(line.planned());
            case ACHIEVED -> TargetCells.shown(line.achieved());
            case ARTICLE -> line.article();
            case QUOTE -> line.quote();
        };
    }
}
