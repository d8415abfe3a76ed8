package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.Filing;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Renditions;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.Pictures;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;

/** How an article stands before the readers, and the proof that a withdrawn one is gone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OnlinePagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String LINE = "渡口驿站给夜班骑手添了热汤和雨披";

    private final String run = "on" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    ImportArticle importArticle;

    @Inject
    Leftovers leftovers;

    @Inject
    TestClock clock;

    @Inject
    MediaStore store;

    @Inject
    Renditions renditions;

    @TempDir
    Path folder;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @AfterEach
    void tidyUp() {
        leftovers.withdraw();
    }

    @Test
    void a_withdrawn_article_is_shown_to_be_gone_from_every_place_where_it_was() {
        var slug = published();
        var chief = desk(Role.DUTY_CHIEF);
        assertThat(page(chief, slug).select(".lead").text()).contains("正在线上：第 1 版");
        var refused = chief.post(online(slug), Map.of("reason", " "));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.asString()).select(".error").text()).contains("撤稿要写明理由");
        assertThat(given().get("/articles/" + slug).asString()).contains(LINE);

        assertThat(chief.post(online(slug), Map.of("reason", "事实有出入")).statusCode())
                .isEqualTo(303);
        assertThat(given().get("/articles/" + slug).statusCode()).isEqualTo(410);
        Eventually.check(
                "the index has followed",
                Duration.ofSeconds(20),
                () -> page(chief, slug).select("main strong").isEmpty());
        var proof = page(chief, slug);
        assertThat(proof.select(".lead").text()).contains("已撤稿").contains("事实有出入");
        assertThat(proof.select("tbody th").eachText())
                .contains("稿件页", "首页", "列表 答记者问", "订阅源 Atom", "站点地图", "更正页", "检索“" + LINE + "”");
        assertThat(proof.select("td a").eachText())
                .anyMatch(address -> address.matches("/columns/dajizhewen\\?before=.*"));
        assertThat(chief.post(online(slug), Map.of("reason", "再撤")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void the_photos_of_a_withdrawn_article_are_asked_for_and_every_copy_of_them() throws IOException {
        var picture = store.put(Files.write(folder.resolve("a.jpg"), Pictures.jpeg(600, 400, System.nanoTime())));
        var content = SomeNews.of("渡口驿站的照片", List.of(new Figure("a", picture.name(), "说明。", "某某 摄", "驿站")));
        var draft = new Draft(run, true, null, content, Filing.NONE, Map.of(), Map.of(picture.name(), picture));
        var slug = importArticle.run(Actor.IMPORT, draft, true).slug();
        Eventually.check(
                "the smaller copies are made",
                Duration.ofSeconds(20),
                () -> copies(picture.name()).size() > 8);
        var files = copies(picture.name());
        files.add(picture.name());
        var chief = desk(Role.DUTY_CHIEF);
        chief.post(online(slug), Map.of("reason", "照片有误"));
        var asked = page(chief, slug).select("td a").eachText();
        files.forEach(file -> assertThat(asked).contains("/media/" + file));
        files.forEach(file ->
                assertThat(given().get("/media/" + file).statusCode()).as(file).isEqualTo(404));
    }

    private List<String> copies(String file) {
        return QuarkusTransaction.requiringNew()
                .call(() -> renditions.list("photo.file", file).stream()
                        .map(copy -> copy.file)
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    @Test
    void a_withdrawn_instalment_is_looked_for_in_the_booklet_of_its_series_too() {
        var content = SomeNews.of("渡口驿站再添热汤", List.of(new Paragraph(Spans.of(LINE + "。"))))
                .filedIn("dajizhewen", "wuxing-dajizhewen-2022")
                .withNumber(40);
        var draft = new Draft(run, true, null, content, Filing.NONE, Map.of(), Map.of());
        var slug = importArticle.run(Actor.IMPORT, draft, true).slug();
        for (var place : List.of("/series/wuxing-dajizhewen-2022/booklet.pdf", "/articles/" + slug + "/poster.png"))
            assertThat(given().get(place).statusCode()).isEqualTo(200);
        var chief = desk(Role.DUTY_CHIEF);
        chief.post(online(slug), Map.of("reason", "事实有出入"));
        Eventually.check(
                "the index has followed",
                Duration.ofSeconds(20),
                () -> page(chief, slug).select("main strong").isEmpty());
        assertThat(page(chief, slug).select("tbody th").eachText())
                .contains("海报")
                .anyMatch(place -> place.startsWith("系列汇编 pdf"))
                .anyMatch(place -> place.startsWith("系列汇编 docx"));
    }

    @Test
    void who_may_not_withdraw_is_offered_nothing_and_refused() {
        var slug = published();
        var editor = desk(Role.PROOFREADER);
        assertThat(page(editor, slug).select("main form")).isEmpty();
        assertThat(editor.post(online(slug), Map.of("reason", "不该撤")).statusCode())
                .isEqualTo(403);
        assertThat(given().get("/articles/" + slug).statusCode()).isEqualTo(200);
    }

    private static Document page(DeskClient desk, String slug) {
        return Jsoup.parse(desk.get(online(slug)).asString());
    }

    private static String online(String slug) {
        return "/desk/articles/" + slug + "/online";
    }

    private String published() {
        var content = SomeNews.of("渡口驿站添热汤", List.of(new Paragraph(Spans.of(LINE + "。"))))
                .withColumn("dajizhewen");
        var draft = new Draft(run, true, null, content, Filing.NONE, Map.of(), Map.of());
        return importArticle.run(Actor.IMPORT, draft, true).slug();
    }

    private DeskClient desk(Role role) {
        addUser.run(Actor.OPERATOR, run + role.name().toLowerCase(), role, PASSWORD, false);
        return DeskClient.signIn(run + role.name().toLowerCase(), PASSWORD);
    }
}
