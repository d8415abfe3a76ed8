package org.xingyao.transfer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xingyao.testsupport.WordFile.image;
import static org.xingyao.testsupport.WordFile.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.testsupport.WordFile;
import org.xingyao.text.Invalid;

/** Whatever the bytes are, a person is told what is wrong and what to do, soon and without harm. */
class DocxRefusalTest {
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @TempDir
    Path folder;

    private static void assertRefused(byte[] bytes, String... words) {
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> Read.of(bytes, "x.docx")).isInstanceOfSatisfying(Invalid.class, e -> {
                    assertThat(e.field()).isEqualTo("file");
                    assertThat(e.said()).contains(words);
                }));
    }

    private static byte[] document(String xml) {
        return with("word/document.xml", utf8(xml));
    }

    private static byte[] with(String part, byte[] bytes) {
        var all = WordFile.of("正文。").all();
        all.put(part, bytes);
        return WordFile.zip(all);
    }

    @Test
    void files_of_other_kinds_are_named() {
        assertRefused(new byte[0], "空的");
        assertRefused(utf8("%PDF-1.7 …"), "PDF");
        assertRefused(utf8("{\\rtf1 …}"), "RTF", "另存为 .docx");
        assertRefused(utf8("只是一些字"), "不是 Word 文件", ".docx");
        assertRefused(image("png", 1), "不是 Word 文件");
        assertRefused(WordFile.zip(Map.of("xl/workbook.xml", utf8("<x/>"))), "Excel");
        assertRefused(WordFile.zip(Map.of("ppt/presentation.xml", utf8("<x/>"))), "PowerPoint");
        assertRefused(WordFile.zip(Map.of("mimetype", utf8("x"), "content.xml", utf8("<x/>"))), "ODF");
        assertRefused(WordFile.zip(Map.of("photo.jpg", image("jpg", 1))), "压缩包不是 Word 文件");
    }

    @Test
    void an_old_file_and_a_locked_file_are_told_apart() {
        assertRefused(compound("WordDocument"), "旧版 Word 文件（.doc）", "另存为 .docx");
        assertRefused(compound("EncryptedPackage"), "文件有密码", "取消密码");
        assertRefused(compound("Workbook"), "旧版 Office");
    }

    private static byte[] compound(String stream) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        out.writeBytes(new byte[1000]);
        out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        out.writeBytes(new byte[512]);
        return out.toByteArray();
    }

    @Test
    void a_zip_with_locked_entries_has_a_password_too() {
        var bytes = WordFile.of("正文。").bytes();
        // The flag stands in each entry of the directory at the end.
        for (int i = 0; i < bytes.length - 10; i++)
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) bytes[i + 8] |= 1;
        assertRefused(bytes, "密码");
    }

    @Test
    void programs_in_a_file_are_refused() {
        assertRefused(with("word/vbaProject.bin", new byte[10]), "宏", "另存为不带宏");
        assertRefused(
                WordFile.of("正文。")
                        .override("/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")
                        .bytes(),
                "宏");
    }

    @Test
    void a_document_type_is_refused_before_anything_of_it_is_read() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "龍門密語");
        assertRefused(
                document("<!DOCTYPE w:document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><w:document" + W
                        + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"),
                "DTD");
        assertRefused(
                document("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/x.dtd\"><w:document" + W + "><w:body/></w:document>"),
                "DTD");
        var laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++)
            laughs.append("<!ENTITY a" + i + " \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        assertRefused(document(laughs + "]><w:document" + W + "><w:body>&a29;</w:body></w:document>"), "DTD");
        assertRefused(with("word/styles.xml", utf8("<!DOCTYPE a><w:styles" + W + "/>")), "DTD");
        assertRefused(with("_rels/.rels", utf8("<!DOCTYPE a><a/>")), "DTD");
    }

    @Test
    void a_bomb_is_not_unpacked() {
        assertRefused(with("word/media/image1.png", new byte[20 << 20]), "压缩炸弹");
        assertRefused(
                document("<w:document" + W + "><w:body>" + " ".repeat(40 << 20) + "</w:body></w:document>"), "压缩炸弹");
    }

    @Test
    void a_zip_that_lies_about_its_sizes_is_counted_while_it_is_read() {
        var bytes = document("<w:document" + W + "><w:body>" + noise(21 << 20) + "</w:body></w:document>");
        for (int i = 0; i < bytes.length - 28; i++)
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2)
                Arrays.fill(bytes, i + 24, i + 28, (byte) 0);
        assertRefused(bytes, "压缩炸弹");
    }

    /** Letters that hardly pack. */
    private static String noise(int length) {
        var random = new Random(7);
        var out = new StringBuilder(length);
        for (int i = 0; i < length; i++) out.append((char) ('a' + random.nextInt(26)));
        return out.toString();
    }

    @Test
    void too_many_entries_too_deep_too_many_elements_and_too_long_a_text_are_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= Parts.MOST_ENTRIES; i++) zip.putNextEntry(new ZipEntry("word/" + i));
        }
        assertRefused(out.toByteArray(), "部件", "太多");
        var deep = "<w:sdt><w:sdtContent>".repeat(5000);
        assertRefused(document("<w:document" + W + "><w:body>" + deep), "嵌套过深");
        var many = new StringBuilder("<w:document" + W + "><w:body>");
        // Each different, or it would be taken for a bomb.
        for (int i = 0; i <= Xml.MOST_ELEMENTS; i++) many.append("<w:p w:x=\"" + i * 7919L + "\"/>");
        assertRefused(document(many + "</w:body></w:document>"), "内容过多");
        var chapter = "党员带头，群众参与，" + noise(1000);
        var file = new WordFile();
        for (int i = 0; i < 310; i++) file.p(chapter + i);
        assertRefused(file.bytes(), "超过 30 万字");
    }

    @Test
    void a_file_that_is_too_large_is_not_even_opened() throws IOException {
        var file = folder.resolve("large.docx");
        try (var channel = Files.newByteChannel(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(Parts.LARGEST_FILE);
            channel.write(java.nio.ByteBuffer.wrap(new byte[1]));
        }
        assertThatThrownBy(() -> Read.of(file)).isInstanceOf(Invalid.class).hasMessageContaining("超过 30 MB");
    }

    @Test
    void a_picture_larger_than_the_media_store_takes_and_a_damaged_part_are_refused() {
        assertRefused(document("<w:document" + W + "><w:body><w:p>"), "损坏");
        assertRefused(document("<x/>"), "没有正文");
        assertRefused(document(""), "损坏");
        var all = new LinkedHashMap<>(WordFile.of("正文。").all());
        all.remove("word/document.xml");
        assertRefused(WordFile.zip(all), "不是 Word 文件");
    }

    @Test
    void any_beginning_of_a_file_is_refused() {
        var bytes = sample();
        for (int length = 1; length < bytes.length; length += Math.max(1, bytes.length / 300))
            onlyInvalid(Arrays.copyOf(bytes, length), true);
    }

    @Test
    void bytes_that_were_changed_do_no_more_than_be_refused() {
        var bytes = sample();
        var random = new Random(20260628);
        for (int i = 0; i < 1500; i++) {
            var changed = bytes.clone();
            for (int many = random.nextInt(1, 6); many > 0; many--)
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            onlyInvalid(changed, false);
        }
    }

    @Test
    void xml_that_was_changed_inside_a_good_zip_does_no_more_than_be_refused() {
        var all = rich().all();
        var random = new Random(7);
        for (int i = 0; i < 600; i++) {
            var changed = new LinkedHashMap<>(all);
            var names = changed.keySet().stream()
                    .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                    .toList();
            var name = names.get(random.nextInt(names.size()));
            var xml = Arrays.copyOf(
                    changed.getOrDefault(name, new byte[0]), changed.getOrDefault(name, new byte[0]).length);
            int at = random.nextInt(xml.length);
            if (random.nextBoolean()) xml = Arrays.copyOf(xml, at);
            else for (int many = 0; many < 3; many++) xml[random.nextInt(xml.length)] = (byte) random.nextInt(256);
            changed.put(name, xml);
            onlyInvalid(WordFile.zip(changed), false);
        }
    }

    private static void onlyInvalid(byte[] bytes, boolean mustRefuse) {
        try {
            Read.of(bytes, "x.docx");
            assertThat(mustRefuse).as("%s bytes were taken", bytes.length).isFalse();
        } catch (Invalid e) {
            assertThat(e.field()).isEqualTo("file");
        }
    }

    private static byte[] sample() {
        return rich().bytes();
    }

    private static WordFile rich() {
        var file = new WordFile()
                .styled("a3", "标题")
                .p("本报讯（记者 王梦梦）正文。")
                .numbered(1, 0, "一")
                .numbered(3, 0, "二");
        return file.picture("image1.png", image("png", 1))
                .p("图为现场。张三 摄")
                .p("问：水呢？")
                .p("答：有。")
                .raw("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>" + WordFile.run("格", "")
                        + "</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>");
    }
}
