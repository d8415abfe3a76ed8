package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xingyao.testsupport.WordFile.image;
import static org.xingyao.testsupport.WordFile.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.Byline;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.Manuscript;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Photos;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;
import org.xingyao.testsupport.WordFile;

/** A Word file becomes a draft by a form and by the script of the list, and what was not understood is told. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DocxPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String PATH = "/desk/articles/word";

    private final String run = "d" + Long.toString(System.nanoTime(), 36);

    private int people;

    @Inject
    AddUser addUser;

    @Inject
    Manuscripts manuscripts;

    @Inject
    MediaStore media;

    @Inject
    Photos photos;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @Test
    void a_reporters_file_becomes_a_draft_and_its_report_is_shown_then_and_later() throws Exception {
        var desk = desk(Role.REPORTER);
        var picture = image("png", 77);
        var answer = send(
                desk,
                article().picture("image1.png", picture).p("图为热水驿站。本报记者 翟鹏程 摄").bytes(),
                "稿件.docx");
        assertThat(answer.status()).isEqualTo(303);
        var path = answer.location();
        assertThat(path).matches("/desk/articles/[a-z0-9-]+/word");
        var page = Jsoup.parse(desk.get(path).asString());
        assertThat(page.text()).contains("由“稿件.docx”读入", "有 1 处没有照原样带入", "脚注");
        assertThat(page.select("a[href$=/edit]")).hasSize(1);

        var draft = read(path.split("/")[3]).content();
        assertThat(draft.headline()).isEqualTo("让骑手喝上热水" + run);
        assertThat(draft.deck()).isEqualTo("市人社局答记者问");
        assertThat(draft.kind()).isEqualTo(Kind.QA);
        assertThat(draft.bylines().stream().map(Byline::printed)).containsExactly("本报记者 冯新瑞");
        assertThat(draft.pairs()).hasSize(1);
        assertThat(draft.pairs().getFirst().number()).isEqualTo(1);
        assertThat(Spans.shown(draft.pairs().getFirst().question())).isEqualTo("在哪儿喝？");
        var figure = Blocks.all(draft.blocks(), Figure.class).getFirst();
        assertThat(figure.credit()).isEqualTo("本报记者 翟鹏程 摄");
        var file = java.util.Objects.requireNonNull(figure.file());
        assertThat(media.read(file)).hasValue(picture);
        var photo = QuarkusTransaction.requiringNew()
                .call(() -> photos.withFile(file).orElseThrow());
        assertThat(photo.width).isEqualTo(8);
        assertThat(photo.caption).isEqualTo("图为热水驿站。");
        assertThat(photo.addedBy).startsWith(run + "reporter");
    }

    @Test
    void the_script_of_the_list_is_answered_in_json() {
        var desk = desk(Role.CORRESPONDENT);
        var said = drop(desk, article().bytes(), "稿件.docx");
        assertThat(said.status()).isEqualTo(201);
        var slug = said.json().getString("slug");
        assertThat(said.json().getString("edit")).isEqualTo("/desk/articles/" + slug + "/edit");
        assertThat(said.json().getString("report")).isEqualTo("/desk/articles/" + slug + "/word");
        assertThat(said.json().getInt("remarks")).isEqualTo(1);
        assertThat(desk.get(said.json().getString("report")).statusCode()).isEqualTo(200);
        var refused = drop(desk, "不是".getBytes(StandardCharsets.UTF_8), "稿件.docx");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.json().getString("detail")).contains("不是 Word 文件");
        assertThat(refused.json().getString("errors[0].field")).isEqualTo("file");
    }

    @Test
    void a_file_of_which_all_was_understood_says_so() {
        var desk = desk(Role.EDITOR);
        var path = send(desk, new WordFile().styled("a3", "全懂" + run).p("正文。").bytes(), "a.docx")
                .location();
        assertThat(desk.get(path).asString()).contains("没有要核对的");
    }

    @Test
    void a_bad_file_and_no_file_are_told_on_the_page_of_the_form() {
        var desk = desk(Role.EDITOR);
        var refused = send(desk, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "稿件.docx");
        assertThat(refused.status()).isEqualTo(400);
        var page = Jsoup.parse(refused.body());
        assertThat(page.expectFirst(".error").text()).contains("这是 PDF");
        assertThat(page.select("form[enctype=multipart/form-data] input[type=file]"))
                .hasSize(1);
        assertThat(send(desk, new byte[0], "").body()).contains("请选择一个 .docx 文件");
        assertThat(desk.post(PATH, Map.of()).asString()).contains("请选择一个 .docx 文件");
        assertThat(Jsoup.parse(desk.get("/desk/articles/new").asString())
                        .select("form[action=" + PATH + "] input[type=file]"))
                .hasSize(1);
    }

    @Test
    void a_file_that_is_too_large_is_told_to_be() {
        var desk = desk(Role.EDITOR);
        var large = new byte[31 << 20];
        large[0] = 'P';
        assertThat(send(desk, large, "大.docx").body()).contains("超过 30 MB");
        var larger = new byte[45 << 20];
        var refused = drop(desk, larger, "大.docx");
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.json().getString("detail")).contains("超过 30 MB");
    }

    @Test
    void somebody_who_is_not_signed_in_may_not_send_much() {
        var answer = given().redirects()
                .follow(false)
                .body(new byte[12 << 20])
                .contentType("application/json")
                .post("/api/v1/articles");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void who_may_not_write_is_told_so() {
        var refused = drop(desk(Role.PROOFREADER), article().bytes(), "稿件.docx");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().getString("detail")).contains("写稿");
        assertThat(send(desk(Role.PROOFREADER), article().bytes(), "稿件.docx").status())
                .isEqualTo(403);
    }

    @Test
    void without_the_token_of_the_session_nothing_is_taken() {
        var desk = desk(Role.EDITOR);
        var answer = desk.asks().multiPart("file", "a.docx", article().bytes()).post(PATH);
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void words_and_names_of_a_file_are_shown_as_text() {
        var desk = desk(Role.EDITOR);
        var file = new WordFile()
                .styled("a3", "<script>alert(1)</script>" + run)
                .raw("<w:p>" + run("<img src=x onerror=alert(2)>", "") + run("<b>", "<w:vanish/>") + "</w:p>");
        var path = send(desk, file.bytes(), "<script>a.docx").location();
        var page = Jsoup.parse(desk.get(path).asString());
        assertThat(page.select("script, img, main b")).isEmpty();
        assertThat(page.text()).contains("<script>a.docx", "隐藏的文字“<b>”");
    }

    @Test
    void others_reports_are_hidden_from_a_correspondent_and_an_article_without_one_has_none() {
        var slug = drop(desk(Role.EDITOR), article().bytes(), "a.docx").json().getString("slug");
        assertThat(desk(Role.CORRESPONDENT)
                        .get("/desk/articles/" + slug + "/word")
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk(Role.EDITOR)
                        .get("/desk/articles/wenxian-zhuti-dangri-sandu/word")
                        .statusCode())
                .isEqualTo(404);
    }

    private WordFile article() {
        return new WordFile()
                .styled("a3", "让骑手喝上热水" + run)
                .styled("a5", "——市人社局答记者问")
                .p("本报记者 冯新瑞")
                .p("问：在哪儿喝？")
                .p("答：在驿站。")
                .story(
                        "footnotes",
                        "footnotes.xml",
                        "footnotes",
                        "<w:footnote w:id=\"1\"><w:p>" + run("注", "") + "</w:p></w:footnote>")
                .raw("<w:p>" + run("有注。", "") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>");
    }

    private static Upload.Answer send(DeskClient desk, byte[] bytes, String name) {
        return Upload.of(bytes, name).field("csrf", desk.csrf()).to(desk, PATH, Map.of());
    }

    private static Upload.Answer drop(DeskClient desk, byte[] bytes, String name) {
        return Upload.of(bytes, name).to(desk, PATH, Map.of("Accept", "application/json", "X-CSRF-Token", desk.csrf()));
    }

    private Manuscript read(String slug) {
        return manuscripts.bySlug(new Actor("读者", Set.of(Role.EDITOR), ""), slug);
    }

    private DeskClient desk(Role role) {
        var name = run + role.id() + people++;
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}
