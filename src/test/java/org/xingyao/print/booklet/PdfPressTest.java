package org.xingyao.print.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.print.Leaves;
import org.xingyao.print.type.LineBreaks;
import org.xingyao.testsupport.WordFile;

class PdfPressTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @TempDir
    Path folder;

    @Test
    void no_line_begins_or_ends_with_a_mark_that_must_not_stand_there() throws IOException {
        var body = new StringBuilder();
        for (int i = 0; i < 60; i++)
            body.append("<p>")
                    .append("一".repeat(i % 37))
                    .append(
                            "创建<strong>“五星”支部</strong>，<a href=\"https://x.example/\">要抓好</a>。“<strong>宜业</strong>”、《条例》（试行）落实——2022年；")
                    .append("增长<strong>12</strong>%……好！</p>");
        int lines = 0;
        for (var line : lines(press("<div class=\"prose\">" + body + "</div>"))) {
            if (line.isBlank()) continue;
            lines++;
            assertThat(LineBreaks.neverFirst(line.charAt(0))).as(line).isFalse();
            assertThat(LineBreaks.neverLast(line.charAt(line.length() - 1)))
                    .as(line)
                    .isFalse();
        }
        assertThat(lines).isGreaterThan(100);
    }

    @Test
    void every_font_is_embedded_and_only_with_the_characters_that_are_used() throws IOException {
        var names = new HashSet<String>();
        var bytes = press("<p>平常的字<strong>粗体字</strong><em>斜</em><code>code</code> αβγ ①</p>");
        try (var pdf = Loader.loadPDF(bytes)) {
            for (var object : pdf.getDocument().getXrefTable().keySet())
                if (pdf.getDocument().getObjectFromPool(object).getObject() instanceof COSDictionary one
                        && one.getItem(COSName.TYPE) == COSName.FONT) {
                    names.add(one.getNameAsString(COSName.BASE_FONT));
                    var descriptor = one.getCOSDictionary(COSName.FONT_DESC);
                    if (one.getItem(COSName.SUBTYPE) == COSName.TYPE0) continue;
                    assertThat(descriptor).isNotNull();
                    assertThat(descriptor.getDictionaryObject(COSName.FONT_FILE2))
                            .isNotNull();
                }
        }
        assertThat(names).hasSize(2).allMatch(name -> name.matches("[A-Z]{6}\\+NotoSerifSC.*"));
        assertThat(bytes.length).isLessThan(60_000);
        assertThat(FontMappers.instance())
                .as("what would search the server's folders of fonts")
                .isInstanceOf(OwnFontsOnly.class);
    }

    @Test
    void nothing_is_fetched_from_anywhere() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        var file = folder.resolve("secret.png");
        Files.write(file, WordFile.image("png", 1));
        try {
            var there = "http://127.0.0.1:" + server.getAddress().getPort();
            var pdf = press("<link rel=\"stylesheet\" href=\"" + there + "/a.css\"><style>@import url('" + there
                    + "/b.css'); @font-face { font-family: x; src: url('" + there + "/c.ttf') } p { background: url("
                    + there + "/d.png) }</style><img src=\"" + there + "/e.png\"><img src=\"" + file.toUri()
                    + "\"><img src=\"" + file + "\"><object data=\"" + there + "/f.png\"></object><img src=\"print:../"
                    + file + "\"><img src=\"classpath:print/booklet.css\"><iframe src=\"" + there + "/g\"></iframe>"
                    + "<img src=\"data:image/png;base64,iVBORw0KGgo=\"><svg><image href=\"" + there
                    + "/h.png\"/></svg><p>字</p>");
            assertThat(images(pdf)).isEmpty();
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_picture_that_is_at_hand_is_put_in() throws IOException {
        var picture = new Leaves.Picture(WordFile.image("png", 1), 8, 6);
        var pdf = press("<img src=\"print:a.png\"><img src=\"print:b.png\">", Map.of("print:a.png", picture));
        assertThat(images(pdf)).hasSize(1);
    }

    @Test
    void what_the_typeface_lacks_is_marked_or_left_out() throws IOException {
        assertThat(String.join("", lines(press("<p>吴𠮷😀说👨‍👩‍👧\uFE0F完</p>"))))
                .contains("吴〓说完");
    }

    @Test
    void the_same_leaves_make_the_same_bytes_on_one_day() throws IOException {
        assertThat(press("<p>字</p>")).isEqualTo(press("<p>字</p>"));
    }

    private static List<COSName> images(byte[] bytes) throws IOException {
        var images = new ArrayList<COSName>();
        try (var pdf = Loader.loadPDF(bytes)) {
            for (var page : pdf.getPages())
                page.getResources().getXObjectNames().forEach(images::add);
        }
        return images;
    }

    private static List<String> lines(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).lines().toList();
        }
    }

    private static byte[] press(String body) throws IOException {
        return press(body, Map.of());
    }

    private static byte[] press(String body, Map<String, Leaves.Picture> pictures) throws IOException {
        var html =
                "<html lang=\"zh-CN\"><head><title>题</title><link rel=\"stylesheet\" href=\"print:booklet.css\"></head>"
                        + "<body>" + body + "</body></html>";
        return PdfPress.press(new Leaves(Jsoup.parse(html), pictures), DAY);
    }
}
