package org.xingyao.transfer.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.Invalid;

/** A table as a workbook of one sheet. */
final class XlsxSheet {
    /** In characters of a Latin font, of which a Chinese one takes two. */
    private static final int WIDEST = 60;

    private static final int NARROWEST = 10;

    /** Longer numbers are no numbers of branches; written out, 1E99999999 would fill the memory. */
    private static final int MOST_DIGITS = 20;

    private XlsxSheet() {}

    static List<SheetFile.Row> read(Path file) {
        var checked = XlsxGuard.checked(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(checked));
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(XlsxSheet::row).toList();
        } catch (Invalid e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Of what a hand-made file may hold, the library checks little: numbers out of range come back as anything.
            throw XlsxGuard.damaged();
        }
    }

    private static SheetFile.Row row(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) cells.add(text(row.getCell(i)));
        return new SheetFile.Row(row.getRowNum(), cells);
    }

    /** Of a formula, what it came to when the file was saved. */
    private static String text(@Nullable Cell cell) {
        if (cell == null) return "";
        if (!(cell.getValue() instanceof BigDecimal number)) return Apostrophe.without(cell.getText());
        return Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > MOST_DIGITS
                ? number.toString()
                : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static byte[] write(String name, List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Xingyao", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) write(sheet, row, rows.get(row));
            sheet.freezePane(0, 1);
            if (!rows.isEmpty()) {
                int columns = rows.getFirst().size();
                sheet.range(0, 0, 0, columns - 1).style().bold().set();
                for (int i = 0; i < columns; i++) sheet.width(i, width(rows, i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory that can't be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Number number -> sheet.value(row, i, number);
                case Object said -> sheet.value(row, i, Apostrophe.before(said.toString()));
            }
        }
    }

    private static int width(List<List<Object>> rows, int column) {
        int widest = rows.stream()
                .mapToInt(row -> row.get(column).toString().length() * 2)
                .max()
                .orElse(0);
        return Math.clamp(widest + 2, NARROWEST, WIDEST);
    }
}
