package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
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
import org.xingyao.article.Filing;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.media.Photos;
import org.xingyao.media.Renditions;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.Pictures;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;

/** The photo library: what comes in, what is said of it, who sees it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MediaPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final String mark = "p" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    CreateArticle create;

    @Inject
    ImportArticle importArticle;

    @Inject
    Photos photos;

    @Inject
    Renditions renditions;

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

    @AfterEach
    void takeBackWhatWasPublished() {
        leftovers.withdraw();
    }

    @Test
    void a_script_brings_a_photo_in_and_is_told_where_it_is() throws IOException {
        var desk = desk(Role.REPORTER);
        var told = Pictures.asOfAPhone(Pictures.jpeg(60, 40, seed()), 6, "GPS 35.2");
        var answer = sent(desk, told, "../../x.php\0.html");
        assertThat(answer.statusCode()).isEqualTo(201);
        var json = answer.jsonPath();
        assertThat(json.getString("file")).matches("[0-9a-f]{64}\\.jpg");
        assertThat(json.getString("url")).isEqualTo("/desk/media/files/" + json.getString("file"));
        assertThat(json.getInt("width")).isEqualTo(40);
        assertThat(json.getInt("height")).isEqualTo(60);
        assertThat(json.getString("alt") + json.getString("caption") + json.getString("credit"))
                .isEmpty();
        var file = desk.get(json.getString("url"));
        assertThat(file.contentType()).isEqualTo("image/jpeg");
        assertThat(file.headers().getValues("Cache-Control")).containsExactly("private, max-age=31536000, immutable");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(new String(file.asByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(ImageIO.read(new ByteArrayInputStream(file.asByteArray())).getWidth())
                .isEqualTo(40);
        assertThat(given().get("/media/" + json.getString("file")).statusCode()).isEqualTo(404);
        assertThat(sent(desk, told, "again.png").jsonPath().getString("file")).isEqualTo(json.getString("file"));
        assertThat(sent(desk, told, "again.png").header("Location")).isEqualTo(answer.header("Location"));
    }

    @Test
    void a_form_brings_photos_in_and_says_which_it_could_not_take() throws IOException {
        var desk = desk(Role.EDITOR);
        var one = desk.asks()
                .multiPart("csrf", desk.csrf())
                .multiPart("file", "a.png", Pictures.png(30, 20, seed()))
                .post("/desk/media");
        assertThat(one.statusCode()).isEqualTo(303);
        assertThat(one.header("Location")).matches(".*/desk/media/\\d+");
        var mixed = desk.asks()
                .multiPart("csrf", desk.csrf())
                .multiPart("file", "b.png", Pictures.png(30, 20, seed()))
                .multiPart("file", "<b>bad.jpg", "GIF89a".getBytes(StandardCharsets.UTF_8))
                .post("/desk/media");
        assertThat(mixed.statusCode()).isEqualTo(400);
        assertThat(page(mixed).select("[role=alert]").text()).contains("收下了 1 张", "bad.jpg", "JPEG 或 PNG");
        assertThat(mixed.asString()).doesNotContain("<b>bad");
        var none =
                desk.asks().multiPart("csrf", desk.csrf()).multiPart("x", "y").post("/desk/media");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(page(none).select("[role=alert]").text()).contains("请选择一张图片");
    }

    @ParameterizedTest
    @CsvSource({"<svg onload=alert(1)/>", "GIF89a", "RIFF0000WEBPVP8 ", "%PDF-1.7", "''"})
    void what_is_no_jpeg_or_png_is_refused_whatever_its_name(String bytes) {
        var refused = sent(desk(Role.REPORTER), bytes.getBytes(StandardCharsets.UTF_8), "photo.jpg");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getString("detail")).contains("JPEG 或 PNG");
    }

    @Test
    void whoever_only_reads_brings_nothing_in_and_no_other_site_can_make_them() throws IOException {
        var reader = sent(desk(Role.PROOFREADER), Pictures.png(30, 20, seed()), "a.png");
        assertThat(reader.statusCode()).isEqualTo(403);
        assertThat(reader.jsonPath().getString("detail")).contains("写稿");
        var forged = desk(Role.EDITOR)
                .asks()
                .accept("application/json")
                .multiPart("file", "a.png", Pictures.png(30, 20, seed()))
                .post("/desk/media");
        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void a_file_above_the_limit_is_refused() {
        var refused = sent(desk(Role.EDITOR), new byte[(20 << 20) + 1], "large.jpg");
        assertThat(refused.statusCode()).isIn(400, 413);
    }

    @Test
    void what_is_said_of_a_photo_is_kept_and_it_is_marked_until_all_is_said() throws IOException {
        var desk = desk(Role.REPORTER);
        var path = added(desk);
        assertThat(page(desk.get(path)).select(".chip.wait").text()).isEqualTo("未填全");
        var form = form(desk, path);
        form.putAll(
                Map.of("alt", "两人握手", "caption", "宣讲" + mark, "credit", "本报记者 翟鹏程 摄", "focusX", "30", "focusY", "0"));
        assertThat(desk.post(path, form).statusCode()).isEqualTo(303);
        var page = page(desk.get(path));
        assertThat(page.select(".chip.wait")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("宣讲" + mark);
        assertThat(form(desk, path)).containsEntry("focusX", "30").containsEntry("alt", "两人握手");
        // 60 by 40: a square of 40, with 30 of 100 parts of the other 20 to its left.
        assertThat(page.expectFirst("svg").attr("viewBox")).isEqualTo("6.0 0.0 40.0 40.0");
        assertThat(desk.post(path, form).statusCode()).as("somebody was faster").isEqualTo(412);
        var found = desk.get("/desk/media/pick?q=" + mark).jsonPath();
        assertThat(found.getString("photos[0].credit")).isEqualTo("本报记者 翟鹏程 摄");
        assertThat(found.getList("photos")).hasSize(1);
        assertThat(found.getBoolean("more")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"alt, 201", "caption, 201", "credit, 121", "focusX, 0", "focusY, 0"})
    void bad_input_names_its_field_and_keeps_what_was_typed(String field, int length) throws IOException {
        var desk = desk(Role.EDITOR);
        var path = added(desk);
        var form = form(desk, path);
        form.put("caption", "已经写好的");
        form.put(field, length == 0 ? "101" : "字".repeat(length));
        var refused = desk.post(path, form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("[aria-invalid]").attr("id")).isEqualTo(field);
        assertThat(page(refused).select("#" + field).val()).isEqualTo(form.get(field));
        if (!field.equals("caption"))
            assertThat(page(refused).select("#caption").val()).isEqualTo("已经写好的");
    }

    @Test
    void a_photo_that_an_article_uses_shows_where_and_is_not_deleted() throws IOException {
        var desk = desk(Role.EDITOR);
        var path = added(desk);
        var file = page(desk.get(path))
                .expectFirst("a[href^=/desk/media/files/]")
                .attr("href")
                .substring(18);
        var draft = draft(desk, file);
        assertThat(page(desk.get(path)).select(".uses a").attr("href")).isEqualTo("/desk/articles/" + draft + "/edit");
        var refused = desk.post(path + "/delete", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("还有 1 处在用");
        publish(file);
        assertThat(page(desk.get(path)).select(".uses .chip").eachText()).contains("已发布", "草稿");
        assertThat(given().get("/media/" + file).statusCode()).isEqualTo(200);
    }

    @Test
    void a_photo_that_nothing_uses_can_be_deleted_by_who_brought_it_in_or_may_change_others_work() throws IOException {
        var reporter = desk(Role.REPORTER);
        var path = added(reporter);
        var file = page(reporter.get(path))
                .expectFirst("a[href^=/desk/media/files/]")
                .attr("href");
        assertThat(desk(Role.REPORTER).post(path + "/delete", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(reporter.get(file).statusCode()).isEqualTo(200);
        assertThat(desk(Role.EDITOR).post(path + "/delete", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(reporter.get(path).statusCode()).isEqualTo(404);
        assertThat(reporter.get(file).statusCode()).isEqualTo(404);
    }

    @Test
    void smaller_copies_are_made_and_readers_see_them_only_with_a_published_article() throws IOException {
        var desk = desk(Role.EDITOR);
        var file =
                sent(desk, Pictures.jpeg(1000, 500, seed()), "a.jpg").jsonPath().getString("file");
        awaitCopies(file);
        var made = copies(file);
        assertThat(made.keySet())
                .containsExactlyInAnyOrder(
                        "WHOLE image/jpeg 480×240",
                        "WHOLE image/jpeg 960×480",
                        "WHOLE image/webp 480×240",
                        "WHOLE image/webp 960×480",
                        "WHOLE image/webp 1000×500",
                        "WIDE image/jpeg 480×270",
                        "WIDE image/jpeg 888×500",
                        "WIDE image/webp 480×270",
                        "WIDE image/webp 888×500",
                        "CARD image/jpeg 240×180",
                        "CARD image/jpeg 480×360",
                        "CARD image/webp 240×180",
                        "CARD image/webp 480×360",
                        "SQUARE image/jpeg 500×500");
        var jpeg = made.get("WHOLE image/jpeg 480×240");
        var webp = made.get("WHOLE image/webp 480×240");
        assertThat(ImageIO.read(new ByteArrayInputStream(
                                desk.get("/desk/media/files/" + jpeg).asByteArray()))
                        .getWidth())
                .isEqualTo(480);
        assertThat(desk.get("/desk/media/files/" + webp).contentType()).isEqualTo("image/webp");
        assertThat(desk.get("/desk/media/pick").jsonPath().getString("photos[0].thumb"))
                .endsWith(jpeg);
        for (var copy : made.values())
            assertThat(given().get("/media/" + copy).statusCode()).isEqualTo(404);
        var slug = publish(file);
        made.forEach((kind, copy) -> assertIsServed(copy, kind.split(" ")[1]));
        var picture = page(given().get("/articles/" + slug)).expectFirst(".prose picture");
        var source = picture.expectFirst("source[type=image/webp]");
        assertThat(source.attr("srcset"))
                .isEqualTo("/media/" + webp + " 480w, /media/" + made.get("WHOLE image/webp 960×480") + " 960w, /media/"
                        + made.get("WHOLE image/webp 1000×500") + " 1000w");
        var image = picture.expectFirst("img");
        assertThat(image.attr("width") + "×" + image.attr("height")).isEqualTo("1000×500");
        assertThat(image.attr("srcset"))
                .startsWith("/media/" + jpeg + " 480w, ")
                .endsWith("/media/" + file + " 1000w");
        assertThat(image.attr("src")).isEqualTo("/media/" + made.get("WHOLE image/jpeg 960×480"));
        assertThat(image.attr("sizes")).isNotEmpty().isEqualTo(source.attr("sizes"));
    }

    private static void assertIsServed(String copy, String mediaType) {
        var answer = given().get("/media/" + copy);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(mediaType);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.asByteArray()).isNotEmpty();
        var head = given().head("/media/" + copy);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.contentType()).isEqualTo(mediaType);
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void a_webp_is_refused_even_one_that_was_made_here() throws IOException {
        var desk = desk(Role.EDITOR);
        var file =
                sent(desk, Pictures.jpeg(600, 400, seed()), "a.jpg").jsonPath().getString("file");
        awaitCopies(file);
        var webp = copies(file).get("WHOLE image/webp 480×320");
        var bytes = desk.get("/desk/media/files/" + webp).asByteArray();
        var refused = sent(desk, bytes, "a.jpg");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("detail")).isEqualTo("这是 WebP 图片，请存成 JPEG 或 PNG 格式再传");
        assertThat(ImageIO.getImageReadersByMIMEType("image/webp").hasNext()).isFalse();
    }

    @Test
    void a_transparent_picture_is_offered_as_webp_or_as_it_came() throws IOException {
        var desk = desk(Role.EDITOR);
        // A few bytes more than a drawing has: else it is shown as it came.
        var file = sent(desk, grainy(600, 400), "a.png").jsonPath().getString("file");
        awaitCopies(file);
        var picture = page(given().get("/articles/" + publish(file))).expectFirst(".prose picture");
        assertThat(picture.select("source").attr("srcset")).contains(" 480w, ", " 600w");
        assertThat(picture.select("img").attr("src")).isEqualTo("/media/" + file);
        assertThat(picture.select("img").hasAttr("srcset")).isFalse();
    }

    @Test
    void a_photo_is_cut_again_when_its_focus_is_moved() throws IOException {
        var desk = desk(Role.EDITOR);
        var answer = sent(desk, Pictures.jpeg(1000, 500, seed()), "a.jpg");
        var file = answer.jsonPath().getString("file");
        var path = answer.header("Location").replaceFirst("^https?://[^/]+", "");
        awaitCopies(file);
        var before = copies(file);
        var form = form(desk, path);
        form.put("caption", "只改了字");
        desk.post(path, form);
        assertThat(copies(file)).isEqualTo(before);
        form = form(desk, path);
        form.put("focusX", "0");
        assertThat(desk.post(path, form).statusCode()).isEqualTo(303);
        awaitCopies(file);
        var after = copies(file);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((kind, copy) -> {
            if (kind.startsWith("WHOLE")) assertThat(after.get(kind)).isEqualTo(copy);
            else assertThat(after.get(kind)).as(kind).isNotEqualTo(copy);
        });
        // The left half is red.
        var square = ImageIO.read(desk.get("/desk/media/files/" + after.get("SQUARE image/jpeg 500×500"))
                .asInputStream());
        assertThat(square.getRGB(400, 200) >> 16 & 0xFF).isGreaterThan(200);
    }

    @Test
    void a_photo_that_nobody_has_measured_is_measured_when_its_copies_are_made() throws IOException, SQLException {
        var desk = desk(Role.EDITOR);
        var file =
                sent(desk, Pictures.jpeg(700, 500, seed()), "a.jpg").jsonPath().getString("file");
        awaitCopies(file);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update photo set width = null, height = null, bytes = null, media_type = '', renditions_due = true"
                                + " where file = ?")) {
            update.setString(1, file);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        awaitCopies(file);
        var image = page(given().get("/articles/" + publish(file))).expectFirst(".prose img");
        assertThat(image.attr("width") + "×" + image.attr("height")).isEqualTo("700×500");
        assertThat(given().get("/media/" + file).contentType()).isEqualTo("image/jpeg");
    }

    /** By what they are, with their names. */
    private Map<String, String> copies(String file) {
        var made = new HashMap<String, String>();
        QuarkusTransaction.requiringNew()
                .run(() -> renditions
                        .list("photo.file", file)
                        .forEach(one -> made.put(
                                one.crop + " " + one.mediaType + " " + one.width + "×" + one.height, one.file)));
        return made;
    }

    private static byte[] grainy(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var random = new Random(seed());
        for (int x = 0; x < width; x++) for (int y = 0; y < height; y++) image.setRGB(x, y, random.nextInt());
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void a_correspondent_looks_through_their_own_photos_and_those_that_readers_see() throws IOException {
        var editor = desk(Role.EDITOR);
        var hidden =
                sent(editor, Pictures.png(30, 20, seed()), "a.png").jsonPath().getString("file");
        var shown =
                sent(editor, Pictures.png(30, 20, seed()), "a.png").jsonPath().getString("file");
        publish(shown);
        var correspondent = desk(Role.CORRESPONDENT);
        var own = sent(correspondent, Pictures.png(30, 20, seed()), "a.png");
        List<String> offered = correspondent.get("/desk/media/pick").jsonPath().getList("photos.file");
        assertThat(offered).contains(shown, own.jsonPath().getString("file")).doesNotContain(hidden);
        var other = sent(editor, Pictures.png(30, 20, seed()), "a.png")
                .header("Location")
                .replaceFirst(".*/desk", "/desk");
        assertThat(correspondent.get(other).statusCode()).isEqualTo(404);
        assertThat(correspondent.post(other, Map.of("alt", "x")).statusCode()).isEqualTo(404);
    }

    @Test
    void the_picker_goes_on_below_what_is_shown_already() throws IOException, SQLException {
        var desk = desk(Role.EDITOR);
        for (int i = 0; i < 30; i++) sent(desk, Pictures.png(20, 10, seed()), "a.png");
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update photo set caption = ? where added_by = ?")) {
            update.setString(1, "一批" + mark);
            update.setString(2, lastName);
            assertThat(update.executeUpdate()).isEqualTo(30);
        }
        var first = desk.get("/desk/media/pick?q=一批 " + mark).jsonPath();
        List<String> files = first.getList("photos.file");
        assertThat(files).hasSize(24);
        assertThat(first.getBoolean("more")).isTrue();
        var below = desk.get("/desk/media/pick?q=" + mark + "&page=" + files.getLast())
                .jsonPath();
        assertThat(below.getList("photos")).hasSize(6);
        assertThat(below.getList("photos.file")).doesNotContainAnyElementsOf(files);
        assertThat(below.getBoolean("more")).isFalse();
        var second = desk.get("/desk/media/pick?q=" + mark + "&page=2").jsonPath();
        assertThat(second.getList("photos.file")).isEqualTo(below.getList("photos.file"));
        assertThat(desk.get("/desk/media/pick?q=%25" + mark).jsonPath().getList("photos"))
                .isEmpty();
        assertThat(desk.get("/desk/media/pick?page=vorn").statusCode()).isEqualTo(200);
    }

    private String lastName = "";

    private DeskClient desk(Role role) {
        lastName = "media" + System.nanoTime();
        addUser.run(Actor.OPERATOR, lastName, role, PASSWORD, false);
        return DeskClient.signIn(lastName, PASSWORD);
    }

    private static long seed() {
        return System.nanoTime();
    }

    private static Response sent(DeskClient desk, byte[] bytes, String name) {
        return desk.asks()
                .accept("application/json")
                .header("X-CSRF-Token", desk.csrf())
                .multiPart("file", name, bytes, "text/html")
                .post("/desk/media");
    }

    /** @return the path of the photo's page */
    private static String added(DeskClient desk) throws IOException {
        var answer = sent(desk, Pictures.jpeg(60, 40, seed()), "a.jpg");
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private void awaitCopies(String file) {
        Eventually.check(
                "the smaller copies are made",
                LIMIT,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> !photos.withFile(file).orElseThrow().renditionsDue));
    }

    private String draft(DeskClient desk, String file) {
        return create.run(Actor.IMPORT, words("photo-draft-" + mark, file)).slug();
    }

    private String publish(String file) {
        var slug = "photo-live-" + Long.toString(System.nanoTime(), 36);
        importArticle.run(Actor.IMPORT, words(slug, file), true);
        return slug;
    }

    private Draft words(String slug, String file) {
        List<Block> blocks = List.of(new Paragraph(Spans.of("有图的一段。")), new Figure("a", file, "说明。", "某某 摄", "两个人"));
        var content = SomeNews.of("图稿" + mark, blocks);
        return new Draft(slug, true, null, content, Filing.NONE, Map.of(), Map.of());
    }

    private static Map<String, String> form(DeskClient desk, String path) {
        var values = new HashMap<String, String>();
        page(desk.get(path))
                .expectForm("form.fields")
                .formData()
                .forEach(field -> values.put(field.key(), field.value()));
        values.remove("csrf");
        return values;
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }
}
