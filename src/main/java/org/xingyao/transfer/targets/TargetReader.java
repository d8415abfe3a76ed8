package org.xingyao.transfer.targets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingyao.editorial.TargetSource;
import org.xingyao.taxonomy.StarTargets.Sheet;
import org.xingyao.transfer.sheet.SheetFile;
import org.xingyao.transfer.targets.TargetPreview.Problem;

/** Reads the rows of a file; what is wrong with one is noted cell by cell, and the others go on. */
final class TargetReader {
    private static final int LONGEST_QUOTE = 500;

    private final TargetNames names;
    private final TargetHeads heads;
    private final List<TargetLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    /** Where each unit of a sheet stood first. */
    private final Map<List<Object>, Integer> places = new HashMap<>();

    private TargetReader(TargetNames names, TargetHeads heads) {
        this.names = names;
        this.heads = heads;
    }

    /** What was understood, and what was not. */
    record Read(List<TargetLine> lines, List<Problem> problems) {}

    static Read read(TargetNames names, List<SheetFile.Row> rows) {
        var reader = new TargetReader(names, TargetHeads.of(rows.getFirst()));
        rows.stream().skip(1).forEach(reader::row);
        return new Read(reader.lines, reader.problems);
    }

    /** A cell that must be understood. */
    private interface Cell<T> {
        @Nullable
        T read(String text) throws TargetCells.Wrong;
    }

    private <T> Optional<T> read(SheetFile.Row row, TargetColumn column, Cell<T> cell) {
        try {
            return Optional.ofNullable(cell.read(heads.cell(row, column)));
        } catch (TargetCells.Wrong e) {
            problems.add(new Problem(row.number(), heads.said(column), e.said()));
            return Optional.empty();
        }
    }

    private void row(SheetFile.Row row) {
        int before = problems.size();
        var year = read(row, TargetColumn.YEAR, TargetCells::year);
        var star = read(row, TargetColumn.STAR, names::star);
        var track = star.flatMap(known -> read(row, TargetColumn.TRACK, text -> names.track(text, known)));
        var region = read(row, TargetColumn.REGION, names::region);
        var planned = read(row, TargetColumn.PLANNED, TargetCells::number);
        var achieved = read(row, TargetColumn.ACHIEVED, TargetCells::number);
        var quote = read(row, TargetColumn.QUOTE, TargetReader::quote);
        if (problems.size() > before) return;
        var line = new TargetLine(
                row.number(),
                new Sheet(year.orElseThrow(), star.orElseThrow(), track.orElseThrow()),
                region.orElseThrow(),
                planned.orElse(null),
                achieved.orElse(null),
                TargetSource.slug(heads.cell(row, TargetColumn.ARTICLE)),
                quote.orElse(""),
                heads);
        if (isFirst(line)) lines.add(line);
    }

    private static String quote(String text) throws TargetCells.Wrong {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST_QUOTE) throw new TargetCells.Wrong("有 " + length + " 字，最多 " + LONGEST_QUOTE + " 字，请删短");
        return text;
    }

    private boolean isFirst(TargetLine line) {
        var first = places.putIfAbsent(List.of(line.sheet(), line.region()), line.number());
        if (first == null) return true;
        problems.add(new Problem(
                line.number(), "", "与第 " + first + " 行重复：" + line.what() + " · " + line.region().name + "；请删去一行"));
        return false;
    }
}
