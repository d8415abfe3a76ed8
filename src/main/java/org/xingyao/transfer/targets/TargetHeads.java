package org.xingyao.transfer.targets;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;
import org.xingyao.transfer.sheet.SheetFile;

/**
 * Where a file has which column.
 *
 * @param places from 0
 */
record TargetHeads(Map<TargetColumn, Integer> places) {
    private static final int LETTERS = 26;

    /** @throws Invalid when one that is needed is not there, or one stands twice */
    static TargetHeads of(SheetFile.Row row) {
        var places = new EnumMap<TargetColumn, Integer>(TargetColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            var head = CleanText.line(row.cell(i));
            for (var column : TargetColumn.values()) {
                if (column.head().equals(head) && places.putIfAbsent(column, i) != null)
                    throw new Invalid("file", "第 " + row.number() + " 行的表头里“" + head + "”有两列，请删去一列");
            }
        }
        var missing = Stream.of(TargetColumn.values())
                .filter(column -> column.isNeeded() && !places.containsKey(column))
                .map(column -> "“" + column.head() + "”")
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty())
            throw new Invalid(
                    "file", "第 " + row.number() + " 行应是表头，缺" + missing + "一列；请照导出的表写表头（年度、星、创建类别、地区、计划数、完成数、来源稿件、原文）");
        return new TargetHeads(places);
    }

    String cell(SheetFile.Row row, TargetColumn column) {
        var place = places.get(column);
        return place == null ? "" : CleanText.line(row.cell(place));
    }

    /** As a spreadsheet calls it: E 列（计划数）. */
    String said(TargetColumn column) {
        var place = places.get(column);
        return place == null ? column.head() : letters(place) + " 列（" + column.head() + "）";
    }

    private static String letters(int place) {
        var last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }
}
