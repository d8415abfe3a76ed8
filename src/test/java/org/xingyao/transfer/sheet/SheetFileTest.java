package org.xingyao.transfer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.text.Invalid;

/** Small tables go out and come back as they were, whichever program saved them, and nothing in them runs. */
class SheetFileTest {
    /** What a spreadsheet would run, and what only looks like it; in each place that a text can stand. */
    private static final List<Object> DANGEROUS = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "＝1",
            "'=1",
            "''=1",
            "'不是公式",
            "=HYPERLINK(\"http://a.example\",\"看\")",
            "=cmd|' /C calc'!A0",
            "正常，有逗号和\"引号\"",
            "两\n行");

    @TempDir
    Path folder;

    private List<SheetFile.Row> read(byte[] bytes) throws IOException {
        var file = folder.resolve("table");
        Files.write(file, bytes);
        return SheetFile.read(file);
    }

    @Test
    void what_begins_as_a_formula_goes_out_as_text_and_comes_back_as_it_was() throws IOException {
        var head = DANGEROUS.stream().<Object>map(_ -> "列").toList();
        var csv = SheetFile.csv(List.of(head, DANGEROUS));
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\uFEFF列,")
                .contains("'=1+1,", "'+1,", "'-1,", "'@SUM(A1)", ",'\t=1,", "\"'\r=1\"", "\"'=HYPERLINK(\"\"")
                .contains(",'不是公式,");
        assertThat(read(csv).getLast().cells()).isEqualTo(DANGEROUS);
        var xlsx = SheetFile.xlsx("表", List.of(head, DANGEROUS));
        var sheet = parts(xlsx).get("xl/worksheets/sheet1.xml");
        assertThat(new String(sheet, StandardCharsets.UTF_8)).doesNotContain("<f>");
        assertThat(new String(parts(xlsx).get("xl/sharedStrings.xml"), StandardCharsets.UTF_8))
                .contains(">&apos;=1+1<", ">&apos;+1<", ">&apos;-1<", ">&apos;@SUM(A1)<");
        assertThat(read(xlsx).getLast().cells()).isEqualTo(DANGEROUS);
    }

    @Test
    void numbers_stay_numbers() throws IOException {
        var rows = List.<List<Object>>of(List.of("数", "字"), List.of(0, "资料未列"), List.of(107, "12"));
        assertThat(new String(SheetFile.csv(rows), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF数,字\r\n0,资料未列\r\n107,12\r\n");
        var sheet =
                new String(parts(SheetFile.xlsx("表", rows)).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(sheet).contains("<v>107</v>");
        assertThat(read(SheetFile.xlsx("表", rows)))
                .extracting(SheetFile.Row::cells)
                .containsExactly(List.of("数", "字"), List.of("0", "资料未列"), List.of("107", "12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void csv_is_read_in_the_encoding_it_was_saved_in(String encoding) throws IOException {
        var text = (encoding.startsWith("UTF-16") ? "\uFEFF" : "") + "地区,计划数\r\n武陟县,13\r\n温县,\r\n";
        assertThat(read(text.getBytes(Charset.forName(encoding))))
                .extracting(SheetFile.Row::cells)
                .containsExactly(List.of("地区", "计划数"), List.of("武陟县", "13"), List.of("温县", ""));
    }

    @Test
    void a_row_keeps_the_number_that_the_spreadsheet_shows() throws IOException {
        assertThat(read("甲,乙\n\n,\n丙,丁\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(SheetFile.Row::number)
                .containsExactly(1, 4);
        assertThat(read("甲\t乙\n丙\t丁\n".getBytes(StandardCharsets.UTF_8))
                        .getLast()
                        .cells())
                .containsExactly("丙", "丁");
    }

    @Test
    void what_is_no_table_is_named_with_what_to_do() throws IOException {
        assertRefused(new byte[0], "空的");
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "PDF", ".xlsx");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "旧版 .xls", "另存为");
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0x80, 0, 1}, "认不出来", "CSV UTF-8");
        assertRefused("甲,乙\n\"没有关,".getBytes(StandardCharsets.UTF_8), "第 2 行", "引号");
        assertRefused(" , \n".getBytes(StandardCharsets.UTF_8), "没有内容");
        assertRefused("一\n".repeat(5001).getBytes(StandardCharsets.UTF_8), "5000 行");
        assertRefused(new byte[SheetFile.LARGEST + 1], "2 MB");
        assertRefused(zip(Map.of("word/document.xml", "<x/>".getBytes(StandardCharsets.UTF_8))), "不是 Excel");
        assertRefused(new byte[] {'P', 'K', 3, 4, 5, 6}, "损坏");
    }

    @Test
    void a_bomb_is_not_unpacked() {
        var parts = parts(SheetFile.xlsx("表", List.of(List.of("甲"))));
        parts.put("xl/media/zeros.xml", new byte[60 << 20]);
        assertRefused(zip(parts), "压缩炸弹");
    }

    @Test
    void entities_and_cells_far_out_are_refused() {
        assertRefused(withSheet("<!DOCTYPE w [<!ENTITY a \"b\">]><worksheet><sheetData/></worksheet>"), "DTD");
        assertRefused(withSheet(sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")), "损坏");
        assertRefused(withSheet(sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>")), "没有内容");
        assertRefused(withSheet("<worksheet><sheetData><row>"), "损坏");
        assertRefused(withSheet(sheet("<row r=\"1\"><c r=\"A1\"/></row>".repeat(130_000))), "太大");
    }

    @Test
    void a_formula_counts_as_what_it_came_to_and_a_huge_number_does_no_harm() throws IOException {
        var rows = read(withSheet(
                sheet("<row r=\"1\"><c r=\"A1\"><f>SUM(B1:B2)</f><v>107</v></c><c r=\"B1\"><v>1E99999999</v></c>"
                        + "<c r=\"C1\"><v>12.0</v></c></row>")));
        assertThat(rows.getFirst().cells()).containsExactly("107", "1E+99999999", "12");
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private byte[] withSheet(String xml) {
        var parts = parts(SheetFile.xlsx("表", List.of(List.of("甲"))));
        parts.put("xl/worksheets/sheet1.xml", xml.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private void assertRefused(byte[] bytes, String... words) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOfSatisfying(Invalid.class, e -> {
            assertThat(e.field()).isEqualTo("file");
            assertThat(e.said()).contains(words);
        });
    }

    private Map<String, byte[]> parts(byte[] bytes) {
        var parts = new LinkedHashMap<String, byte[]>();
        try {
            var file = Files.write(folder.resolve("parts"), bytes);
            try (var zip = new ZipFile(file.toFile())) {
                for (var all = zip.entries(); all.hasMoreElements(); ) {
                    var entry = all.nextElement();
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
