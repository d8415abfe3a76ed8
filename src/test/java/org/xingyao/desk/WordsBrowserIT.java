package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Browser;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresFiles;
import org.xingyao.testsupport.ReadyData;

/** From a question that finds nothing to a synonym that finds it, in a real browser on a phone. */
class WordsBrowserIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String ASKED = "屮燚淼";

    @Test
    void what_was_not_found_becomes_a_synonym_with_one_click_and_what_is_opened_is_counted() throws Exception {
        var data = ReadyData.copy();
        var home = Start.plain().option("-Dxingyao.home=" + Path.of("").toAbsolutePath());
        try (var browser = Browser.open();
                var app = AppProcess.serving(home, data);
                var window = browser.window(390, 844)) {
            var page = window.newPage();
            var complaints = DeskWindow.listen(page);
            search(page, app, ASKED);
            DeskWindow.signIn(page, app, data, "laowang");
            var files = new PostgresFiles(data);
            Eventually.check(
                    "the question is counted",
                    LIMIT,
                    () -> files.ask("select asked from query_log where text = '" + ASKED + "'")
                            .equals("1"));
            addSynonym(page, app);
            search(page, app, ASKED);
            page.locator(".hits a").first().click();
            page.waitForURL("**/articles/**");
            Eventually.check(
                    "the click is counted",
                    LIMIT,
                    () -> files.ask("select asked || ' ' || clicks from query_log where text = '" + ASKED + "'")
                            .equals("2 1"));
            assertThat(complaints).isEmpty();
        }
    }

    private static void addSynonym(Page page, AppProcess app) throws IOException {
        page.navigate(app.address() + "desk/queries");
        DeskWindow.assertFits(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("加同义词：" + ASKED))
                .click();
        assertThat(page.locator("#terms").inputValue()).isEqualTo(ASKED);
        page.locator("#terms").fill(ASKED + "\n骑手");
        page.locator("#reason").fill("居民这样问");
        page.locator("form.fields button").click();
        assertThat(page.locator(".done").first().textContent()).contains("已保存同义词", ASKED);
        DeskWindow.assertFits(page);
    }

    private static void search(Page page, AppProcess app, String text) throws IOException {
        page.navigate(app.address() + "search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
