package org.xingyao.print.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.ListBlock;
import org.xingyao.article.block.Quote;
import org.xingyao.article.block.Table;
import org.xingyao.print.Leaves;
import org.xingyao.transfer.docx.DocxReader;
import org.xingyao.transfer.docx.Piece;
import org.xml.sax.InputSource;

/** Read back by the reader that the desk takes Word files in with. */
class WordFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @TempDir
    Path folder;

    @Test
    void every_part_is_well_formed_whatever_the_words_are() throws Exception {
        var parts = parts(
                file(
                        "<p>&lt;b&gt;&amp; \"' ]]&gt; {7*7} \u0001\u0008\uFFFE 😀 <a href=\"https://x.example/?a=1&amp;b=%22\">链</a></p>"));
        assertThat(parts.keySet()).startsWith("[Content_Types].xml").contains("word/document.xml", "docProps/core.xml");
        for (var part : parts.entrySet()) {
            var xml = new String(part.getValue(), StandardCharsets.UTF_8);
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        }
        assertThat(text(parts, "word/document.xml"))
                .contains("😀")
                .doesNotContain("\u0001")
                .doesNotContain("\uFFFE");
        assertThat(text(parts, "word/_rels/document.xml.rels"))
                .contains("Target=\"https://x.example/?a=1&amp;b=%22\" TargetMode=\"External\"");
        assertThat(text(parts, "docProps/core.xml")).contains("<dc:title>题</dc:title>", "<dc:language>zh-CN<");
    }

    @Test
    void headings_lists_quotations_and_tables_are_what_they_are_in_word() throws IOException {
        var blocks = read(
                "<h1>大题</h1><div class=\"prose\"><h2>小题</h2><p>段<strong>粗</strong>落。</p><blockquote><p>引文。</p></blockquote>"
                        + "<ol start=\"3\"><li><p>三</p></li><li><p>四</p><ul><li><p>点</p></li></ul></li></ol>"
                        + "<div class=\"table\"><table><caption>表题</caption><tr><th colspan=\"2\">甲</th><td rowspan=\"2\">乙</td></tr>"
                        + "<tr><td>丙</td><td>丁</td></tr></table></div></div>");
        assertThat(Blocks.all(blocks, Heading.class)).extracting(Heading::level).contains(2);
        assertThat(Blocks.all(blocks, Quote.class)).hasSize(1);
        var list = Blocks.all(blocks, ListBlock.class).getFirst();
        assertThat(list.ordered()).isTrue();
        assertThat(list.start()).isEqualTo(3);
        assertThat(list.items()).hasSize(2);
        var table = Blocks.all(blocks, Table.class).getFirst();
        assertThat(table.rows().getFirst().cells())
                .extracting(cell -> cell.moreColumns() + "+" + cell.moreRows())
                .containsExactly("1+0", "0+1");
        assertThat(table.rows().get(1).cells()).hasSize(2);
        assertThat(Blocks.lines(blocks)).contains("段粗落。");
    }

    @Test
    void a_paragraph_keeps_the_space_between_its_pieces_and_none_at_its_ends() {
        assertThat(words("<h1> 创建<span class=\"whole\">“星”</span> 实现 <strong>兴旺</strong> </h1>"))
                .isEqualTo("创建“星” 实现 兴旺");
        assertThat(words("<p class=\"short-answer\"><span class=\"label\">一句话答案</span>有。</p>"))
                .isEqualTo("一句话答案\u3000有。");
        assertThat(words("<p> \u3000 </p>")).isEmpty();
    }

    private static String words(String html) {
        return Words.of(Jsoup.parseBodyFragment(html).body().child(0)).stream()
                .map(Words.Run::text)
                .collect(Collectors.joining());
    }

    @Test
    void a_picture_keeps_its_caption() throws IOException {
        var picture = new Leaves.Picture(org.xingyao.testsupport.WordFile.image("jpg", 1), 4000, 3000);
        var bytes = file(
                "<figure><img src=\"print:a.jpg\" alt=\"现场\"><figcaption>比武现场。</figcaption></figure>",
                Map.of("print:a.jpg", picture));
        assertThat(parts(bytes)).containsKey("word/media/a.jpg");
        assertThat(Blocks.all(read(bytes), Figure.class))
                .extracting(Figure::caption)
                .containsExactly("比武现场。");
    }

    @Test
    void the_same_leaves_make_the_same_bytes_on_one_day() throws IOException {
        assertThat(file("<p>字</p>")).isEqualTo(file("<p>字</p>"));
    }

    private List<Block> read(String body) throws IOException {
        return read(file(body));
    }

    private List<Block> read(byte[] bytes) throws IOException {
        var text = DocxReader.read(Files.write(folder.resolve("a.docx"), bytes), "a.docx");
        return text.pieces().stream()
                .filter(piece -> piece instanceof Piece.Plain)
                .map(piece -> ((Piece.Plain) piece).block())
                .toList();
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry())
                parts.put(part.getName(), zip.readAllBytes());
        }
        return parts;
    }

    private static byte[] file(String body) throws IOException {
        return file(body, Map.of());
    }

    private static byte[] file(String body, Map<String, Leaves.Picture> pictures) throws IOException {
        var html = "<html><head><title>题</title><meta name=\"author\" content=\"星耀\"></head><body>" + body
                + "</body></html>";
        return WordFile.of(new Leaves(Jsoup.parse(html), pictures), DAY);
    }
}
