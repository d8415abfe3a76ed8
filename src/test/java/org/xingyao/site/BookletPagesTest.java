package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.WithdrawArticle;
import org.xingyao.print.PrintLinks;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.WordFile;
import org.xingyao.transfer.ContentImport;
import org.xingyao.transfer.docx.DocxReader;
import org.xingyao.transfer.docx.Piece;

/** The series of content/ to take away, alone and with instalments that a test adds. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BookletPagesTest {
    private static final String SERIES = "/series/wuxing-dajizhewen-2022";
    private static final List<String> QUESTIONS = List.of(
            "请介绍一下我市〔“宜业兴业星”创建〕工作的总体要求是什么？",
            "我市“宜业兴业星”认定的标准是什么？",
            "请介绍一下今年我市“宜业兴业星”有什么创建计划？",
            "今年我市“宜业兴业星”创建工作共分几个阶段推进？",
            "我市有哪些具体措施落实“宜业兴业星”创建工作？");

    @Inject
    ContentImport articles;

    @Inject
    WithdrawArticle withdraw;

    @Inject
    Leftovers leftovers;

    @Inject
    EntityManager database;

    @TempDir
    Path folder;

    @AfterEach
    void tidyUp() {
        leftovers.withdraw();
    }

    @Test
    void the_pdf_has_the_whole_series_in_order() throws IOException {
        var answer = get("pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).startsWith("inline; filename*=UTF-8''2022%E5%B9%B4");
        var text = text(answer);
        assertThat(text).containsSubsequence("星耀", "2022年度焦作市“五星”支部创建系列答记者问", "收入1期", "制作", "目录", "之一至之五，本站未收录。", "之六");
        int from = 0;
        for (var question : QUESTIONS) {
            int at = text.indexOf("问：" + question, from);
            assertThat(at).as(question).isPositive();
            assertThat(text.indexOf("问：" + question, at + 1)).as("once").isNegative();
            from = at;
        }
        assertThat(text)
                .contains("——市人力资源和社会保障局就“宜业兴业星”创建工作答记者问", "见报2022年7月（推定）", "本报记者冯新瑞", "答复部门：焦作市人力资源和社会保障局", "政策依据：《")
                .contains("/articles/chuangjian-yiye-xingye-xing");
    }

    @Test
    void it_can_be_leafed_through_by_its_bookmarks_and_says_what_it_is() throws IOException {
        try (var pdf = Loader.loadPDF(get("pdf").asByteArray())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getAcroForm()).isNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("2022年度焦作市“五星”支部创建系列答记者问");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("星耀");
            var bookmarks = titles(catalog.getDocumentOutline());
            assertThat(bookmarks).startsWith("目录", "之六 创建“宜业兴业星” 实现社区产业兴旺");
            assertThat(bookmarks.subList(2, bookmarks.size()))
                    .containsExactlyElementsOf(
                            QUESTIONS.stream().map(one -> "问：" + one).toList());
        }
    }

    @Test
    void the_word_file_has_every_question_once_and_its_answer_below_it() throws IOException {
        var answer = get("docx");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).contains("wordprocessingml.document");
        var read = DocxReader.read(Files.write(folder.resolve("a.docx"), answer.asByteArray()), "a.docx");
        var signs = new ArrayList<String>();
        for (var piece : read.pieces()) {
            if (piece instanceof Piece.Question question) signs.add(Spans.shown(question.spans()));
            if (piece instanceof Piece.Answer) signs.add("答");
        }
        assertThat(signs)
                .containsExactlyElementsOf(QUESTIONS.stream()
                        .flatMap(one -> java.util.stream.Stream.of(one, "答"))
                        .toList());
    }

    @Test
    void instalments_stand_by_number_with_what_is_missing_and_what_holds_no_more() throws IOException {
        publish("nine", 9, "第九篇的题", "问：九期问什么？\n\n答：九期的老答复。", "pairs: [{number: 1, validity: repealed}]");
        publish("seven", 7, "第七篇的题", "问：七期问什么？\n\n答：七期的答复。", "");
        var text = text(get("pdf"));
        assertThat(text)
                .containsSubsequence(
                        "收入3期",
                        "之六",
                        "之七",
                        "之八，本站未收录",
                        "之九",
                        "问：七期问什么？",
                        "答：七期的答复。",
                        "/articles/booklet-seven",
                        "之八，本站未收录",
                        "第九篇的题",
                        "问：九期问什么？",
                        "已废止",
                        "九期的老答复");
    }

    /** By them the desk sees whether a withdrawn article is gone from a booklet. */
    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void its_links_can_be_read_out_of_it(String form) throws IOException {
        var answer = get(form);
        assertThat(PrintLinks.isPrint(answer.contentType())).isTrue();
        assertThat(PrintLinks.in(answer.contentType(), answer.asByteArray()))
                .contains("/articles/chuangjian-yiye-xingye-xing\"");
    }

    @Test
    void a_photo_is_printed_and_one_that_is_not_there_leaves_its_words() throws IOException {
        Files.createDirectories(folder.resolve("photos"));
        Files.write(folder.resolve("photos/b.png"), WordFile.image("png", 77));
        publish(
                "photos",
                12,
                "有图的题",
                "![](photo:a)\n\n![](photo:b)",
                "photos: [{key: a, caption: 没有底片的说明。}, {key: b, file: photos/b.png, caption: 有底片的说明。}]");
        try (var pdf = Loader.loadPDF(get("pdf").asByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("照片未存，只留有说明", "没有底片的说明。", "有底片的说明。");
            int images = 0;
            for (var page : pdf.getPages())
                for (var name : page.getResources().getXObjectNames())
                    if (page.getResources().isImageXObject(name)) images++;
            assertThat(images).isEqualTo(1);
        }
        var read = DocxReader.read(
                Files.write(folder.resolve("a.docx"), get("docx").asByteArray()), "a.docx");
        assertThat(read.pieces().toString()).contains("没有底片的说明。", "有底片的说明。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void tags_and_braces_are_printed_as_written(String form) throws IOException {
        var nasty = "<b>{7*7}</b>{#if x}&amp;]]>";
        publish("nasty", 13, "'" + nasty + "'", "问：\\" + nasty + "\n\n答：{inject:clock}", "deck: '" + nasty + "'");
        assertThat(words(form, get(form))).contains("<b>{7*7}</b>", "&amp;]]>", "{inject:clock}");
    }

    /** Somebody who has the booklet open asks for it again after the withdrawal. */
    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void a_withdrawn_instalment_is_gone_at_once_and_a_draft_was_never_there(String form) throws IOException {
        publish("eight", 8, "第八篇的题", "问：八期问什么？\n\n答：八期的答复。", "");
        write("draft", 10, "未发的题", "问：未发问什么？\n\n答：未发的答复。", "");
        articles.run(Actor.IMPORT, folder.resolve("articles/booklet-draft.md"), false, _ -> {});
        var before = get(form);
        assertThat(words(form, before)).contains("八期的答复").doesNotContain("未发");
        withdraw.run(Actor.IMPORT, "booklet-eight", "测试");
        var after = given().header("If-None-Match", before.header("ETag")).get(SERIES + "/booklet." + form);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(words(form, after)).doesNotContain("八期", "第八篇").contains("认定的标准");
    }

    @Test
    void who_has_it_already_is_told_so_and_head_tells_as_much_as_get() {
        var first = get("pdf");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        var again = given().header("If-None-Match", "\"x\", W/" + first.header("ETag"))
                .get(SERIES + "/booklet.pdf");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        var head = given().head(SERIES + "/booklet.pdf");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(head.contentType()).isEqualTo("application/pdf");
    }

    /** Their words are the same, so nothing is printed twice. */
    @Test
    void all_who_ask_at_once_get_the_same_and_so_they_do_after_something_else_was_published() throws Exception {
        publish("crowd", 11, "同时要的题", "问：同时问什么？\n\n答：同时的答复。", "");
        try (var readers = Executors.newFixedThreadPool(12)) {
            var tags = IntStream.range(0, 12)
                    .mapToObj(_ -> readers.submit(() -> get("pdf").header("ETag")))
                    .toList();
            var seen = new java.util.HashSet<String>();
            for (var tag : tags) seen.add(tag.get());
            assertThat(seen).hasSize(1);
            Files.writeString(folder.resolve("articles/booklet-other.md"), "---\nheadline: 别处的稿\n---\n文\n");
            articles.run(Actor.IMPORT, folder, true, _ -> {});
            assertThat(seen).contains(get("pdf").header("ETag"));
        }
    }

    @Test
    void a_series_beyond_all_measure_gives_its_newest_instalments_and_says_so() throws IOException {
        var long_ = "问：长期问什么？\n\n答：" + "说来话长，".repeat(9_000) + "完。";
        for (int number = 41; number <= 44; number++) publish("long-" + number, number, "长篇之题" + number, long_, "");
        var text = text(get("pdf"));
        assertThat(text)
                .contains("收入2期", "全系列已有5期，篇幅所限，本册收入最新的2期", "长篇之题43", "长篇之题44")
                .doesNotContain("长篇之题42", "宜业兴业星”实现", "本站未收录");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/series/none/booklet.pdf",
                "/series/none/booklet.docx",
                "/series/..%2f..%2fetc%2fpasswd/booklet.pdf",
                "/series/%00/booklet.pdf",
                "/series/WUXING/booklet.docx",
                "/series/wuxing-dajizhewen-2022/booklet.txt",
                "/series/wuxing-dajizhewen-2022/booklet.pdf/x",
                "/columns/dajizhewen/booklet.pdf"
            })
    void what_is_no_series_has_no_booklet(String address) {
        var answer = given().urlEncodingEnabled(false).get(address);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.contentType()).startsWith("text/html");
    }

    @Test
    void a_series_without_an_article_has_none_and_a_former_address_leads_to_the_one_of_today() {
        sql("insert into series (id, slug, name, number_style) values (-77, 'booklet-empty', '空的系列', 'zhi')");
        sql("insert into redirect (from_path, to_path, created_at) values ('/series/booklet-old', '" + SERIES
                + "', now())");
        try {
            assertThat(given().get("/series/booklet-empty/booklet.pdf").statusCode())
                    .isEqualTo(404);
            assertThat(Jsoup.parse(given().get("/series/booklet-empty").asString())
                            .select(".booklet"))
                    .isEmpty();
            for (var form : List.of("pdf", "docx")) {
                var moved = given().redirects().follow(false).get("/series/booklet-old/booklet." + form);
                assertThat(moved.statusCode()).isEqualTo(301);
                assertThat(moved.header("Location")).endsWith(SERIES + "/booklet." + form);
            }
        } finally {
            sql("delete from series where id = -77");
            sql("delete from redirect where from_path = '/series/booklet-old'");
        }
    }

    @Test
    void the_page_of_the_series_leads_to_both_and_says_how_large_the_pdf_is_once_it_is_made() {
        get("pdf");
        var links = Jsoup.parse(given().get(SERIES).asString()).expectFirst(".booklet");
        assertThat(links.text()).matches("下载全系列：PDF（约 \\d+ KB） · Word");
        assertThat(links.select("a[download]").eachAttr("href"))
                .containsExactly(SERIES + "/booklet.pdf", SERIES + "/booklet.docx");
    }

    private static Response get(String form) {
        return given().get(SERIES + "/booklet." + form);
    }

    /** Without white space, which stands wherever a line ends. */
    private static String text(Response answer) throws IOException {
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s|(?m)^2022年度焦作市“五星”支部创建系列答记者问$", "");
        }
    }

    private String words(String form, Response answer) throws IOException {
        if (form.equals("pdf")) return text(answer);
        var read = DocxReader.read(Files.write(folder.resolve("a.docx"), answer.asByteArray()), "a.docx");
        return read.pieces().toString();
    }

    private static List<String> titles(PDOutlineNode node) {
        var titles = new ArrayList<String>();
        for (var item : node.children()) {
            titles.add(item.getTitle());
            titles.addAll(titles(item));
        }
        return titles;
    }

    private void publish(String slug, int number, String headline, String body, String more) throws IOException {
        write(slug, number, headline, body, more);
        assertThat(articles.run(Actor.IMPORT, folder, true, _ -> {}).refused()).isEmpty();
    }

    private void write(String slug, int number, String headline, String body, String more) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                folder.resolve("articles/booklet-" + slug + ".md"),
                "---\nkind: qa\nseries: wuxing-dajizhewen-2022\nnumber: " + number + "\nheadline: " + headline + "\n"
                        + more + "\n---\n" + body + "\n");
    }

    private void sql(String text) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(text).executeUpdate());
    }
}
