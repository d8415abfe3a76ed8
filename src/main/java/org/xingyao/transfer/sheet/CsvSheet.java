package org.xingyao.transfer.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.xingyao.text.Invalid;

/** A table as text, RFC 4180: quoted where it must be, a byte order mark in front, without which Excel reads GB18030. */
final class CsvSheet {
    private static final String BOM = "\uFEFF";

    private CsvSheet() {}

    static List<SheetFile.Row> read(byte[] bytes) {
        return parse(Decoding.of(bytes));
    }

    static List<SheetFile.Row> parse(String text) {
        var plain = text.startsWith(BOM) ? text.substring(1) : text;
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(plain)).get();
        var rows = new ArrayList<SheetFile.Row>();
        try (var parser = CSVParser.parse(plain, format)) {
            for (var line : parser) {
                var cells = Stream.of(line.values()).map(Apostrophe::without).toList();
                rows.add(new SheetFile.Row((int) line.getRecordNumber(), cells));
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Invalid("file", "第 " + (rows.size() + 1) + " 行的引号没有成对，后面读不下去；请用 Excel 或 WPS 打开，另存一次再上传");
        }
    }

    /** As the heads have it: a comma, a tab in “Unicode text”, a semicolon where the comma is the decimal sign. */
    private static char delimiter(String text) {
        var head = text.lines().findFirst().orElse("");
        if (head.indexOf(',') >= 0) return ',';
        if (head.indexOf('\t') >= 0) return '\t';
        return head.indexOf(';') >= 0 ? ';' : ',';
    }

    static byte[] write(List<List<Object>> rows) {
        var text = new StringBuilder(BOM);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (var row : rows)
                printer.printRecord(row.stream()
                        .map(cell -> cell instanceof String said ? Apostrophe.before(said) : cell)
                        .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("a builder of strings that can't be written to", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
