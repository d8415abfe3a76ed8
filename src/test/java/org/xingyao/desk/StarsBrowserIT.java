package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Browser;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.ReadyData;

/** The work of a tagger in a real browser, hands on the keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StarsBrowserIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STORIES = 20;

    private Path data;
    private AppProcess app;
    private Browser browser;
    private BrowserContext window;
    private Page page;
    private List<String> complaints;

    /** What each story is about, by its slug, as people judged it. */
    private final Map<String, Set<String>> judged = new LinkedHashMap<>();

    @BeforeAll
    void open() throws Exception {
        data = ReadyData.copy();
        app = AppProcess.serving(
                Start.plain().option("-Dxingyao.home=" + Path.of("").toAbsolutePath()), data);
        browser = Browser.open();
        window = browser.window(1440, 900);
        page = window.newPage();
        complaints = DeskWindow.listen(page);
    }

    @BeforeEach
    void signedOut() {
        window.clearCookies();
        complaints.clear();
    }

    @AfterAll
    void close() throws IOException {
        window.close();
        browser.close();
        app.close();
    }

    @Test
    void twenty_stories_are_filed_by_keyboard_alone() throws Exception {
        var imported =
                AppProcess.done(Start.plain(), "import", stories().toString(), "--publish", "--data", data.toString());
        assertThat(imported.output()).contains("新增 20 篇");
        DeskWindow.signIn(page, app, data, "biaoxing", "tagger");
        page.navigate(app.address() + "desk/filing");
        int before = waiting();
        theHelpSheetOpensAndCloses();
        skipAndComeBack();
        var filed = new HashSet<String>();
        while (filed.size() < STORIES) filed.add(fileTheNext());
        assertThat(filed).isEqualTo(judged.keySet());
        assertThat(waiting()).isEqualTo(before - STORIES);
        theLastIsTakenBackAndFiledAgain(before);
        DeskWindow.assertFits(page);
        assertThat(complaints).isEmpty();
        for (var slug : judged.keySet()) assertThat(publicStars(slug)).as(slug).isEqualTo(judged.get(slug));
    }

    @Test
    void a_star_is_renamed_and_search_page_feed_and_the_old_address_follow() throws Exception {
        var feed = read("feed.xml");
        DeskWindow.signIn(page, app, data, "zongbian", "duty-chief");
        rename("yiye-xingye", "创业兴业星", "chuangye-xingye");
        page.navigate(app.address() + "stars/yiye-xingye");
        assertThat(page.url()).isEqualTo(app.address() + "stars/chuangye-xingye");
        assertThat(page.locator("h1").textContent().strip()).isEqualTo("创业兴业星");
        assertThat(page.locator(".listing h3").allTextContents()).isNotEmpty();
        page.navigate(app.address() + "articles/chuangjian-yiye-xingye-xing");
        assertThat(page.locator(".filing").textContent()).contains("创业兴业星");
        Eventually.check("the index knows the new name", Duration.ofSeconds(30), () -> {
            page.navigate(app.address() + "search?q=创业兴业星是哪个部门负责");
            return page.locator(".understood").allTextContents().stream().anyMatch(text -> text.contains("创业兴业星"));
        });
        page.navigate(app.address() + "search?q=认定标准&star=yiye-xingye");
        assertThat(page.locator(".hits h3").allTextContents())
                .as("a saved search with the old address")
                .anyMatch(title -> title.contains("宜业兴业星"));
        assertThat(read("feed.xml")).as("its entries stay the same ones").contains(entries(feed));
        assertThat(read("api/v1/articles?star=yiye-xingye")).contains("chuangye-xingye");
        rename("chuangye-xingye", "宜业兴业星", "yiye-xingye");
        page.navigate(app.address() + "stars/chuangye-xingye");
        assertThat(page.url()).as("and back").isEqualTo(app.address() + "stars/yiye-xingye");
        assertThat(complaints).isEmpty();
    }

    @Test
    void targets_are_imported_with_three_planted_errors() throws Exception {
        DeskWindow.signIn(page, app, data, "zhuren", "section-chief");
        var sheet = ReadyData.emptyDirectory().resolve("targets.csv");
        Files.writeString(sheet, """
                年度,星,创建类别,地区,计划数,完成数,来源稿件,原文
                2031,平安法治星,农村,沁阳市,12,,,
                2031,平安星,农村,孟州市,11,,,
                2031,平安法治星,农村,武陟县,十三,,,
                2031,平安法治星,农村,沁阳,15,,,
                2031,平安法治星,农村,博爱县,6,3,,=1+1
                """);
        page.navigate(app.address() + "desk/stars/targets/import");
        page.locator("#file").setInputFiles(sheet);
        page.locator("form.fields button").last().click();
        assertThat(page.locator(".problems li").allTextContents())
                .satisfiesExactly(
                        one -> assertThat(one).contains("第 3 行", "平安星"),
                        one -> assertThat(one).contains("第 4 行", "十三"),
                        one -> assertThat(one).contains("第 5 行", "与第 2 行重复"));
        if (page.locator("#sumsMeant").count() > 0) page.locator("#sumsMeant").check();
        page.locator("form.take button").click();
        assertThat(page.locator(".done").textContent()).contains("2 行");
        page.navigate(app.address() + "stars/pingan-fazhi");
        assertThat(page.locator(".year", new Page.LocatorOptions().setHasText("2031"))
                        .locator("tbody tr")
                        .allTextContents())
                .anyMatch(row -> row.contains("沁阳市") && row.contains("12"))
                .anyMatch(row -> row.contains("孟州市") && row.contains("资料未列"));
        assertThat(page.locator(".year svg").count()).isPositive();
        assertThat(complaints).isEmpty();
    }

    private void rename(String star, String name, String slug) throws IOException {
        page.navigate(app.address() + "desk/taxonomy/stars?edit=" + star);
        page.locator("#name").fill(name);
        page.locator("#slug").fill(slug);
        page.locator("form.fields button").first().click();
        assertThat(page.locator(".done").textContent()).contains(name);
    }

    private static String entries(String feed) {
        return feed.substring(feed.indexOf("<entry>"), feed.indexOf("</feed>"));
    }

    private String read(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(app.address() + path)).build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }
    }

    /** Every second of them, which is of each star and of none; without what the people said, and newer than content/. */
    private Path stories() throws Exception {
        var lines = Files.readAllLines(Path.of("src/test/resources/evaluation/tags-later.jsonl"));
        var file = ReadyData.emptyDirectory().resolve("stories.jsonl");
        var bare = new StringBuilder();
        for (int i = 0; i < STORIES; i++) {
            var story = (ObjectNode) JSON.readTree(lines.get(2 * i));
            var slug = "story-" + story.path("id").asText();
            var stars = new HashSet<String>();
            story.path("gold").path("stars").forEach(star -> stars.add(star.asText()));
            judged.put(slug, stars);
            story.remove("gold");
            story.put("slug", slug).put("date", "2024-01-" + (10 + i));
            bare.append(story).append('\n');
        }
        return Files.writeString(file, bare);
    }

    private void theHelpSheetOpensAndCloses() {
        page.keyboard().press("?");
        assertThat(page.locator("#keys").isVisible()).isTrue();
        page.keyboard().press("?");
        assertThat(page.locator("#keys").isVisible()).isFalse();
    }

    private void skipAndComeBack() {
        var first = slug();
        press("s");
        assertThat(slug()).isNotEqualTo(first);
        page.goBack();
        assertThat(slug()).isEqualTo(first);
    }

    /** Ticks what the suggestion has missed, unticks what it should not have, and accepts. */
    private String fileTheNext() {
        var slug = slug();
        assertThat(page.locator(".story h2").count()).isEqualTo(1);
        var wanted = judged.getOrDefault(slug, Set.of());
        if (wanted.isEmpty()) page.keyboard().press("0");
        for (var star : page.locator("[name=star]").all()) {
            boolean right = star.isChecked() == wanted.contains(star.getAttribute("value"));
            if (!right) page.keyboard().press(star.getAttribute("data-key"));
        }
        press("Enter");
        assertThat(page.locator("form.filed").textContent()).contains("已标好");
        return slug;
    }

    private void theLastIsTakenBackAndFiledAgain(int before) {
        press("u");
        assertThat(page.locator("[role=status]").first().textContent()).contains("已撤销");
        assertThat(waiting()).isEqualTo(before - STORIES + 1);
        fileTheNext();
        assertThat(waiting()).isEqualTo(before - STORIES);
    }

    /** A key that leads to another page. */
    private void press(String key) {
        page.evaluate("window.stillHere = true");
        page.keyboard().press(key);
        page.waitForFunction("() => !window.stillHere && document.readyState === 'complete'");
    }

    private int waiting() {
        return Integer.parseInt(page.locator(".course b").textContent().replaceAll("\\D", ""));
    }

    private String slug() {
        var action = page.locator("form.tags").getAttribute("action");
        return action.replaceFirst("^/desk/filing/", "").replaceFirst("\\?.*", "");
    }

    private Set<String> publicStars(String slug) throws Exception {
        var stars = new ArrayList<JsonNode>();
        JSON.readTree(read("api/v1/articles/" + slug)).path("stars").forEach(stars::add);
        return stars.stream()
                .map(star ->
                        star.isTextual() ? star.asText() : star.path("slug").asText())
                .collect(Collectors.toSet());
    }
}
