package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Table;

/** Reads a table with its merged cells. Tables that only hold pictures in place, or one frame around words, are undone. */
final class GridReader {
    private static final int MOST_ROWS = 2000;
    private static final int MOST_COLUMNS = 100;

    private final Remarks remarks;
    private final Function<Node, List<Item>> content;

    /** @param content reads what stands in a cell */
    GridReader(Remarks remarks, Function<Node, List<Item>> content) {
        this.remarks = remarks;
        this.content = content;
    }

    /** A cell while the rows below it may still belong to it. */
    private static final class Cell {
        private final int column;
        private final int width;
        private final List<Item> items;
        private int height = 1;

        Cell(int column, int width, List<Item> items) {
            this.column = column;
            this.width = width;
            this.items = items;
        }

        boolean holdsPicture() {
            return items.stream().anyMatch(Item.Pic.class::isInstance);
        }
    }

    private record Row(boolean header, List<Cell> cells) {}

    List<Item> read(Node table) {
        var place = remarks.place();
        var rows = rows(table);
        var cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        if (cells.stream().allMatch(cell -> cell.items.isEmpty())) return List.of();
        if (cells.size() == 1) {
            remarks.add("只有一格的表格（边框）拆成了普通段落");
            return cells.getFirst().items;
        }
        if (PictureLayout.is(shape(rows))) {
            remarks.add("排图片用的表格拆开了，图片和说明依次排下");
            return PictureLayout.items(shape(rows));
        }
        var items = new ArrayList<Item>();
        items.add(
                new Item.Grid(place, new Table("", rows.stream().map(this::row).toList())));
        var pictures = cells.stream().flatMap(cell -> pictures(cell.items)).toList();
        if (!pictures.isEmpty()) remarks.add("表格里的 " + pictures.size() + " 张图片放在了表格之后");
        items.addAll(pictures);
        return items;
    }

    private static List<List<PictureLayout.Place>> shape(List<Row> rows) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> new PictureLayout.Place(cell.column, cell.items, cell.holdsPicture()))
                        .toList())
                .toList();
    }

    private static Stream<Item> pictures(List<Item> items) {
        return items.stream().filter(Item.Pic.class::isInstance);
    }

    private List<Row> rows(Node table) {
        var open = new HashMap<Integer, Cell>();
        var rows = new ArrayList<Row>();
        rowNodes(table).limit(MOST_ROWS + 1L).forEach(node -> {
            if (rows.size() == MOST_ROWS) {
                remarks.add("表格超过 " + MOST_ROWS + " 行，后面的没有带入");
                return;
            }
            var row = row(node, open);
            if (!row.cells().isEmpty()) rows.add(row);
        });
        return rows;
    }

    private Stream<Node> rowNodes(Node container) {
        return container.children().stream().flatMap(node -> switch (node.name()) {
            case "w:tr" -> stays(node) ? Stream.of(node) : Stream.empty();
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins" -> rowNodes(node);
            default -> Stream.<Node>empty();
        });
    }

    private boolean stays(Node row) {
        var properties = row.child("w:trPr");
        if (properties.filter(all -> all.has("w:ins")).isPresent())
            remarks.add("修订：插入的一行" + Remarks.quoted(Story.words(row)) + "已采用");
        boolean deleted = properties.filter(all -> all.has("w:del")).isPresent();
        if (deleted) {
            var words = Story.everything(row);
            remarks.add("修订：删去的一行" + Remarks.quoted(words) + "没有带入");
        }
        return !deleted;
    }

    private static Stream<Node> cellNodes(Node container) {
        return container.children().stream().flatMap(node -> switch (node.name()) {
            case "w:tc" -> Stream.of(node);
            case "w:sdt", "w:sdtContent", "w:customXml" -> cellNodes(node);
            default -> Stream.<Node>empty();
        });
    }

    private Row row(Node node, Map<Integer, Cell> open) {
        var properties = node.child("w:trPr");
        int column = properties
                .flatMap(all -> all.val("w:gridBefore"))
                .map(GridReader::width)
                .orElse(0);
        var cells = new ArrayList<Cell>();
        if (column > 0) cells.add(new Cell(0, column, List.of()));
        var continued = new ArrayList<Cell>();
        for (var one : (Iterable<Node>) cellNodes(node)::iterator) {
            var own = one.child("w:tcPr");
            int width = own.flatMap(all -> all.val("w:gridSpan"))
                    .map(GridReader::width)
                    .orElse(1);
            var above = isContinued(own.orElse(null)) ? open.get(column) : null;
            if (above != null) {
                continued.add(above);
                goOn(above, one);
            } else {
                var cell = new Cell(column, width, content.apply(one));
                for (int i = column; i < column + width; i++) open.remove(i);
                open.put(column, cell);
                cells.add(cell);
            }
            column += width;
        }
        // A row of nothing but the lower halves of cells is none of its own.
        if (!cells.isEmpty()) continued.forEach(cell -> cell.height++);
        return new Row(properties.flatMap(all -> all.flag("w:tblHeader")).orElse(false), cells);
    }

    private static int width(String text) {
        return Math.clamp(Numbering.number(text), 1, MOST_COLUMNS);
    }

    /** w:vMerge without a word, or with any but restart, goes on from above. */
    private static boolean isContinued(@Nullable Node properties) {
        return properties != null
                && properties
                        .child("w:vMerge")
                        .filter(merge -> !Objects.equals(merge.get("w:val"), "restart"))
                        .isPresent();
    }

    private void goOn(Cell above, Node lower) {
        var words = Story.everything(lower);
        if (!words.isBlank()) remarks.add("合并的单元格里被盖住的文字" + Remarks.quoted(words) + "没有带入");
    }

    private Table.Row row(Row row) {
        boolean header = row.header() || row.cells().stream().allMatch(GridReader::isBold);
        return new Table.Row(row.cells().stream()
                .map(cell -> new Table.Cell(header, cell.width - 1, cell.height - 1, spans(cell, header)))
                .toList());
    }

    private static boolean isBold(Cell cell) {
        return !cell.items.isEmpty()
                && cell.items.stream().allMatch(item -> item instanceof Item.Para para && para.bold());
    }

    private List<Span> spans(Cell cell, boolean header) {
        var spans = new ArrayList<Span>();
        int paragraphs = 0;
        for (var item : cell.items) {
            if (item instanceof Item.Para para) {
                if (paragraphs++ > 0) spans.add(Span.of(" "));
                if (para.number() != null && para.number().ordered())
                    spans.add(Span.of(para.number().label()));
                spans.addAll(para.spans());
            } else if (item instanceof Item.Grid grid) {
                remarks.add("表格里套的表格只保留了文字");
                grid.table()
                        .rows()
                        .forEach(row -> row.cells().forEach(inner -> {
                            spans.add(Span.of(" "));
                            spans.addAll(inner.spans());
                        }));
            }
        }
        if (paragraphs > 1) remarks.add("一格里的几段连成了一段");
        return header ? spans.stream().map(GridReader::plain).toList() : spans;
    }

    /** A heading cell is bold by itself. */
    private static Span plain(Span span) {
        return new Span(
                span.text(),
                span.marks().stream().filter(mark -> mark != Mark.STRONG).toList(),
                span.href());
    }
}
