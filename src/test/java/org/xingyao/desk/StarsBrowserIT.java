package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Browser;
import org.xingyao.testsupport.ReadyData;

/** The work of a tagger in a real browser, hands on the keyboard. */
class StarsBrowserIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STORIES = 20;

    /** What each story is about, by its slug, as people judged it. */
    private final Map<String, Set<String>> judged = new LinkedHashMap<>();

    @Test
    void twenty_stories_are_filed_by_keyboard_alone() throws Exception {
        var data = ReadyData.copy();
        var home = Start.plain().option("-Dxingyao.home=" + Path.of("").toAbsolutePath());
        try (var browser = Browser.open();
                var app = AppProcess.serving(home, data);
                var window = browser.window(1440, 900)) {
            var imported = AppProcess.done(
                    Start.plain(), "import", stories().toString(), "--publish", "--data", data.toString());
            assertThat(imported.output()).contains("新增 20 篇");
            var page = window.newPage();
            DeskWindow.signIn(page, app, data, "biaoxing", "tagger");
            var complaints = DeskWindow.listen(page);
            page.navigate(app.address() + "desk/filing");
            int before = waiting(page);
            theHelpSheetOpensAndCloses(page);
            skipAndComeBack(page);
            var filed = new HashSet<String>();
            while (filed.size() < STORIES) filed.add(fileTheNext(page));
            assertThat(filed).isEqualTo(judged.keySet());
            assertThat(waiting(page)).isEqualTo(before - STORIES);
            theLastIsTakenBackAndFiledAgain(page, before);
            DeskWindow.assertFits(page);
            assertThat(complaints).isEmpty();
            for (var slug : judged.keySet())
                assertThat(publicStars(app, slug)).as(slug).isEqualTo(judged.get(slug));
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

    private static void theHelpSheetOpensAndCloses(Page page) {
        page.keyboard().press("?");
        assertThat(page.locator("#keys").isVisible()).isTrue();
        page.keyboard().press("?");
        assertThat(page.locator("#keys").isVisible()).isFalse();
    }

    private static void skipAndComeBack(Page page) {
        var first = slug(page);
        press(page, "s");
        assertThat(slug(page)).isNotEqualTo(first);
        page.goBack();
        assertThat(slug(page)).isEqualTo(first);
    }

    /** Ticks what the suggestion has missed, unticks what it should not have, and accepts. */
    private String fileTheNext(Page page) {
        var slug = slug(page);
        assertThat(page.locator(".story h2").count()).isEqualTo(1);
        var wanted = judged.getOrDefault(slug, Set.of());
        if (wanted.isEmpty()) page.keyboard().press("0");
        for (var star : page.locator("[name=star]").all()) {
            boolean right = star.isChecked() == wanted.contains(star.getAttribute("value"));
            if (!right) page.keyboard().press(star.getAttribute("data-key"));
        }
        press(page, "Enter");
        assertThat(page.locator("form.filed").textContent()).contains("已标好");
        return slug;
    }

    private void theLastIsTakenBackAndFiledAgain(Page page, int before) {
        press(page, "u");
        assertThat(page.locator("[role=status]").first().textContent()).contains("已撤销");
        assertThat(waiting(page)).isEqualTo(before - STORIES + 1);
        fileTheNext(page);
        assertThat(waiting(page)).isEqualTo(before - STORIES);
    }

    /** A key that leads to another page. */
    private static void press(Page page, String key) {
        page.evaluate("window.stillHere = true");
        page.keyboard().press(key);
        page.waitForFunction("() => !window.stillHere && document.readyState === 'complete'");
    }

    private static int waiting(Page page) {
        return Integer.parseInt(page.locator(".course b").textContent().replaceAll("\\D", ""));
    }

    private static String slug(Page page) {
        var action = page.locator("form.tags").getAttribute("action");
        return action.replaceFirst("^/desk/filing/", "").replaceFirst("\\?.*", "");
    }

    private static Set<String> publicStars(AppProcess app, String slug) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(app.address() + "api/v1/articles/" + slug))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).isEqualTo(200);
            List<JsonNode> stars = new ArrayList<>();
            JSON.readTree(answer.body()).path("stars").forEach(stars::add);
            return stars.stream()
                    .map(star ->
                            star.isTextual() ? star.asText() : star.path("slug").asText())
                    .collect(Collectors.toSet());
        }
    }
}
