package org.xingyao.print.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Writes a table. HTML leaves out the cells that a merged one covers, Word wants each row's whole width. */
final class TableWriter {
    /** Of the text on a page, in twentieths of a point. */
    private static final int WIDTH = 8732;

    private final Markup xml;
    private final ParagraphWriter paragraphs;

    TableWriter(Markup xml, ParagraphWriter paragraphs) {
        this.xml = xml;
        this.paragraphs = paragraphs;
    }

    /** A piece of a row: a cell, or what a cell of a row above covers of this one. */
    private record Piece(Element cell, int columns, int rows, boolean covered) {}

    void write(Element table) {
        var caption = table.selectFirst("> caption");
        if (caption != null) paragraphs.write("TableTitle", caption);
        var rows = rows(table);
        int columns = rows.stream().mapToInt(TableWriter::columns).max().orElse(0);
        if (columns == 0) return;
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct").close().open("w:tblGrid");
        for (int i = 0; i < columns; i++) xml.empty("w:gridCol", "w:w", Integer.toString(WIDTH / columns));
        xml.close();
        for (var row : rows) write(row);
        xml.close();
        // Two tables one after the other would become one.
        xml.open("w:p").close();
    }

    private static int columns(List<Piece> row) {
        return row.stream().mapToInt(Piece::columns).sum();
    }

    private static List<List<Piece>> rows(Element table) {
        var rows = new ArrayList<List<Piece>>();
        Map<Integer, Piece> reaching = new HashMap<>();
        for (var tr : table.select("tr")) {
            var row = new ArrayList<Piece>();
            int column = 0;
            for (var cell : tr.select("> th, > td")) {
                column = covered(reaching, column, row);
                var piece = new Piece(cell, span(cell, "colspan"), span(cell, "rowspan"), false);
                if (piece.rows() > 1) reaching.put(column, piece);
                row.add(piece);
                column += piece.columns();
            }
            covered(reaching, column, row);
            rows.add(row);
        }
        return rows;
    }

    /** Goes past what cells above cover from this column on; each of them reaches one row less far then. */
    private static int covered(Map<Integer, Piece> reaching, int from, List<Piece> row) {
        int column = from;
        for (var above = reaching.get(column); above != null; above = reaching.get(column)) {
            row.add(new Piece(above.cell(), above.columns(), 1, true));
            int left = above.rows() - 1;
            if (left > 1) reaching.put(column, new Piece(above.cell(), above.columns(), left, false));
            else reaching.remove(column);
            column += above.columns();
        }
        return column;
    }

    private static int span(Element cell, String name) {
        var value = cell.attr(name);
        return value.isEmpty() ? 1 : Integer.parseInt(value);
    }

    private void write(List<Piece> row) {
        xml.open("w:tr");
        for (var piece : row) {
            xml.open("w:tc").open("w:tcPr");
            if (piece.columns() > 1) xml.empty("w:gridSpan", "w:val", Integer.toString(piece.columns()));
            if (piece.covered()) xml.empty("w:vMerge");
            else if (piece.rows() > 1) xml.empty("w:vMerge", "w:val", "restart");
            xml.close();
            boolean isEmpty = piece.covered() || Words.of(piece.cell()).isEmpty();
            if (isEmpty) xml.open("w:p").close();
            else paragraphs.write("TableText", piece.cell());
            xml.close();
        }
        xml.close();
    }
}
