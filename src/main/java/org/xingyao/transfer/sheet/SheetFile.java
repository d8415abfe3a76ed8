package org.xingyao.transfer.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xingyao.text.Invalid;

/** A file that holds one small table. */
public final class SheetFile {
    /** Some ten thousand rows of text; nobody types as many. */
    public static final int LARGEST = 2 << 20;

    private static final int MOST_ROWS = 5000;

    private SheetFile() {}

    /**
     * A row that is not empty.
     *
     * @param number as the spreadsheet counts it, from 1
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * What the file holds, whichever of the two it is; of a workbook its first sheet.
     *
     * @throws Invalid for the field “file”, saying what is wrong and what to do
     */
    public static List<Row> read(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) throw new Invalid("file", "文件是空的，请重新选择");
        if (size > LARGEST) throw new Invalid("file", "文件超过 2 MB，没有读取；请只留要导入的表，或分几个文件");
        var bytes = Files.readAllBytes(file);
        Kind.check(bytes);
        return within(Kind.isZip(bytes) ? XlsxSheet.read(file) : CsvSheet.read(bytes));
    }

    /** As {@link #read}, of CSV that is text already. */
    public static List<Row> readCsv(String text) {
        return within(CsvSheet.parse(text));
    }

    private static List<Row> within(List<Row> rows) {
        var filled = rows.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (filled.isEmpty()) throw new Invalid("file", "表里没有内容，请检查选的是不是这个文件；内容要在第一张工作表上");
        if (filled.size() > MOST_ROWS) throw new Invalid("file", "表里超过 " + MOST_ROWS + " 行，没有读取；请分几次导入");
        return filled;
    }

    /**
     * The bytes of a .csv that Excel and WPS open by a double click.
     *
     * @param rows of texts and whole numbers; the first are the heads
     */
    public static byte[] csv(List<List<Object>> rows) {
        return CsvSheet.write(rows);
    }

    /** The bytes of an .xlsx; see {@link #csv}. */
    public static byte[] xlsx(String name, List<List<Object>> rows) {
        return XlsxSheet.write(name, rows);
    }
}
