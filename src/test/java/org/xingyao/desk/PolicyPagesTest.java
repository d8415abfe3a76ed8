package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.PublicationLog;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** Policy documents are kept at the desk and read by everybody; answers lead to them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PolicyPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<</JS (app.alert(1))>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final String mark = "d" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    ImportArticle importArticle;

    @Inject
    PublicationLog log;

    @Inject
    Leftovers leftovers;

    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    /** Other tests count the rows of the content files. */
    @AfterEach
    void takeOutWhatThisTestPutIn() throws SQLException {
        leftovers.withdraw();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var ids = "(select id from policy_document where slug like '" + mark + "%')";
            statement.execute("update edition_pair set policy_document_id = null where policy_document_id in " + ids);
            statement.execute("delete from policy_document where id in " + ids);
        }
    }

    @Test
    void a_document_is_entered_read_by_everybody_and_changed_under_its_address() {
        var desk = desk(Role.SECTION_CHIEF);
        long before = log.last();
        assertThat(made(
                                desk,
                                Map.of(
                                        "number", "焦试〔2022〕13号",
                                        "issuers", "焦作市人力资源和社会保障局",
                                        "issuedOn", "2022-05-06",
                                        "validity", "valid",
                                        "url", "https://example.org/a?b=1",
                                        "body", "　　第一条 <b>甲</b>。\n\n第二条 乙。"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(log.after(before, 10).getLast().touched()).contains("policy:" + mark, "taxonomy");
        assertThat(page(desk.get("/desk/policies?done=" + mark)).select(".done").text())
                .contains("试行办法" + mark);
        var shown = page(given().get("/policies/" + mark));
        assertThat(shown.select("h1").text()).isEqualTo("试行办法" + mark);
        assertThat(shown.select("dl.facts").text())
                .contains("焦试〔2022〕13号", "焦作市人力资源和社会保障局", "2022年5月6日", "有效", "https://example.org/a?b=1");
        assertThat(shown.select(".prose p").eachText()).containsExactly("第一条 <b>甲</b>。", "第二条 乙。");
        assertThat(given().get("/policies").asString()).contains("/policies/" + mark);
        assertThat(given().get("/sitemap/lists.xml").asString()).contains("/policies/" + mark + "<");
        var form = form(desk, mark);
        var stale = new HashMap<>(form);
        form.put("validity", "repealed");
        assertThat(desk.post("/desk/policies/" + mark, form).statusCode()).isEqualTo(303);
        assertThat(page(given().get("/policies/" + mark)).select("dl.facts").text())
                .contains("已废止");
        assertThat(desk.post("/desk/policies/" + mark, stale).statusCode()).isEqualTo(412);
    }

    @Test
    void its_pdf_can_be_saved_but_is_never_shown_as_a_page_of_this_site() {
        var desk = desk(Role.ADMIN);
        made(desk, Map.of());
        var path = "/policies/" + mark + "/file";
        assertThat(given().get(path).statusCode()).isEqualTo(404);
        assertThat(withFile(desk, PDF).statusCode()).isEqualTo(303);
        var file = given().get(path);
        assertThat(file.asByteArray()).isEqualTo(PDF);
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + mark + ".pdf\"");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(page(given().get("/policies/" + mark)).select("a[download]").attr("href"))
                .isEqualTo(path);
        var form = form(desk, mark);
        form.put("withoutFile", "1");
        assertThat(desk.post("/desk/policies/" + mark, form).statusCode()).isEqualTo(303);
        assertThat(given().get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"<html>%PDF-1.7 %%EOF, 不是 PDF", "%PDF-1.7 breaks off, 不完整", "PK, 不是 PDF"})
    void what_is_no_whole_pdf_is_refused_whatever_its_name(String bytes, String why) {
        var desk = desk(Role.ADMIN);
        made(desk, Map.of());
        var refused = withFile(desk, bytes.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("[role=alert]").text()).contains(why);
        assertThat(page(refused).select("[aria-invalid]").attr("id")).isEqualTo("file");
    }

    @Test
    void an_answer_leads_to_the_document_it_rests_on_by_address_or_title_and_the_document_back() {
        made(desk(Role.ADMIN), Map.of());
        var pair = new Qa(
                0,
                Spans.of("依据是什么？"),
                List.of(new Paragraph(Spans.of("是这份办法。"))),
                "",
                "",
                null,
                List.of(
                        new Qa.PolicyBasis("《试行办法" + mark + "》", "第一条"),
                        new Qa.PolicyBasis("没有收的文件", ""),
                        new Qa.PolicyBasis("not-on-file", "")));
        var slug = "policy-answer-" + mark;
        var content = new EditionContent(
                Kind.QA,
                "",
                "依据" + mark,
                "",
                "",
                "",
                List.of(),
                "",
                "",
                0,
                null,
                "",
                null,
                "",
                List.of(pair),
                List.of());
        importArticle.run(Actor.IMPORT, new Draft(slug, true, null, content, Filing.NONE, Map.of(), Map.of()), true);
        var basis = page(given().get("/articles/" + slug)).expectFirst(".rests-on");
        assertThat(basis.text()).isEqualTo("政策依据：《试行办法" + mark + "》第一条；《没有收的文件》");
        assertThat(basis.select("a").eachAttr("href")).containsExactly("/policies/" + mark);
        assertThat(page(given().get("/policies/" + mark))
                        .select("main a[href*=#qa-]")
                        .attr("href"))
                .isEqualTo("/articles/" + slug + "#qa-1");
    }

    @ParameterizedTest
    @CsvSource({
        "title=, title",
        "slug=Groß, slug",
        "slug=yiye-xingye-xing-shishi-fangan, slug",
        "issuers=没有的局, issuers",
        "issuedOn=morgen, issuedOn",
        "issuedOn=2022-02-02;publishedOn=2022-02-01, publishedOn",
        "validity=eternal, validity",
        "url=javascript:alert(1), url"
    })
    void bad_input_names_its_field_and_keeps_what_was_typed(String fields, String wrong) {
        var values = new HashMap<>(Map.of("title", "试行办法" + mark, "slug", mark, "validity", "unknown"));
        for (var pair : fields.split(";")) values.put(pair.split("=")[0], pair.substring(pair.indexOf('=') + 1));
        var refused = desk(Role.ADMIN).post("/desk/policies", values);
        assertThat(refused.statusCode()).isEqualTo(400);
        var page = page(refused);
        assertThat(page.select("[aria-invalid]").attr("id")).isEqualTo(wrong);
        assertThat(page.select("#title").val()).isEqualTo(values.get("title"));
    }

    @Test
    void what_is_not_known_is_said_to_be_not_known() {
        var facts = page(given().get("/policies/yiye-xingye-xing-shishi-fangan"))
                .select("dl.facts")
                .text();
        assertThat(facts).contains("发文字号 资料未列", "成文日期 资料未列", "有效性 待核实");
        assertThat(given().get("/policies/none").statusCode()).isEqualTo(404);
        assertThat(given().get("/policies?page=vorn").statusCode()).isEqualTo(200);
    }

    private Response made(DeskClient desk, Map<String, String> more) {
        var values = new HashMap<>(Map.of("title", "试行办法" + mark, "slug", mark, "validity", "unknown"));
        values.putAll(more);
        return desk.post("/desk/policies", values);
    }

    private Response withFile(DeskClient desk, byte[] bytes) {
        var request = desk.asks().multiPart("csrf", desk.csrf());
        form(desk, mark).forEach((name, value) -> {
            if (!name.equals("file"))
                request.multiPart(new io.restassured.builder.MultiPartSpecBuilder(value)
                        .controlName(name)
                        .charset("UTF-8")
                        .mimeType("text/plain")
                        .build());
        });
        return request.multiPart("file", "办法.pdf", bytes, "application/pdf").post("/desk/policies/" + mark);
    }

    private static Map<String, String> form(DeskClient desk, String slug) {
        var values = new HashMap<String, String>();
        page(desk.get("/desk/policies/" + slug))
                .expectForm("form.fields")
                .formData()
                .forEach(field -> values.put(field.key(), field.value()));
        values.remove("csrf");
        return values;
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private DeskClient desk(Role role) {
        var name = "policy" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}
