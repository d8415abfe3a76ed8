package org.xingyao.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public pages in a real browser, served by the packaged application with the project's own content. */
class SiteBrowserIT extends SiteInBrowser {
    private static final Pattern LINK = Pattern.compile("/(?:articles|columns|series|stars|regions)/[a-z0-9-]+");
    private static final String QA = "articles/chuangjian-yiye-xingye-xing";

    @ParameterizedTest
    @CsvSource({"320", "390", "1440"})
    void no_page_is_wider_than_its_window_asks_another_host_or_complains(int width) {
        try (var window = browser.window(width, 900)) {
            var page = window.newPage();
            var complaints = listen(page);
            for (var path : pathsFrom(page)) {
                page.navigate(address + path);
                assertThat((Integer) page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("%s at %d", path, width)
                        .isLessThanOrEqualTo(0);
            }
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void the_address_of_an_article_is_copied_at_a_click_and_its_square_is_drawn() {
        try (var window = browser.window(390, 800)) {
            window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            var page = window.newPage();
            var complaints = listen(page);
            page.navigate(address + QA);
            page.locator(".share .copy").click();
            page.locator(".share [role=status]:has-text('已复制')").waitFor();
            assertThat((String) page.evaluate("navigator.clipboard.readText()")).endsWith("/" + QA);
            page.locator("#qa-3 .anchor").click();
            page.locator("#qa-3 .anchor:has-text('已复制')").waitFor();
            assertThat((String) page.evaluate("navigator.clipboard.readText()")).endsWith("/" + QA + "#qa-3");
            page.locator(".share summary").click();
            page.waitForFunction("() => document.querySelector('.share img').naturalWidth > 0");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void on_paper_stands_the_article_with_its_address_and_nothing_to_click() {
        try (var window = browser.window(800, 1100)) {
            var page = window.newPage();
            page.navigate(address + QA);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            for (var gone : List.of(".masthead nav", ".masthead .search", ".share", ".filing", ".questions"))
                assertThat(page.locator(gone).first().isVisible()).as(gone).isFalse();
            assertThat(page.locator(".on-paper").textContent()).endsWith("/" + QA);
            assertThat(page.locator(".on-paper").isVisible()).isTrue();
            assertThat(page.locator("h1").isVisible()).isTrue();
        }
    }

    @Test
    void the_first_tab_reaches_the_skip_link_and_it_leads_to_the_text() {
        try (var window = browser.window(390, 800)) {
            var page = window.newPage();
            page.navigate(address + QA);
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("跳到正文");
            assertThat(page.locator(":focus").boundingBox().x).isGreaterThanOrEqualTo(0);
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
        }
    }

    @Test
    void the_address_of_a_pair_shows_that_pair() {
        try (var window = browser.window(390, 800)) {
            var page = window.newPage();
            page.navigate(address + QA + "#qa-3");
            assertThat(page.locator("#qa-3 .question").boundingBox().y).isBetween(0.0, 200.0);
            page.locator(".questions a[href='#qa-5']").evaluate("link => link.click()");
            page.waitForURL("**#qa-5");
            assertThat(page.locator("#qa-5 .question").boundingBox().y).isBetween(0.0, 200.0);
        }
    }

    @Test
    void from_the_home_page_one_click_leads_to_an_article_and_back() {
        try (var window = browser.window(1440, 900)) {
            var page = window.newPage();
            page.navigate(address);
            page.locator(".front a", new Page.LocatorOptions().setHasText("主题党日活动突出"))
                    .click();
            assertThat(page.title()).isEqualTo("温县：主题党日活动突出“三度” - 星耀");
            page.locator(".masthead .name a").click();
            assertThat(page.url()).isEqualTo(address);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "search?q=x", "desk/login"})
    void the_browser_stops_a_script_that_makes_markup_of_a_text(String path) {
        try (var window = browser.window(1440, 900)) {
            var page = window.newPage();
            page.navigate(address + path);
            for (var sink : List.of(
                    "document.body.insertAdjacentHTML('beforeend', '<b>x</b>')",
                    "document.body.innerHTML = '<b>x</b>'",
                    "new DOMParser().parseFromString('<b>x</b>', 'text/html')",
                    "trustedTypes.createPolicy('elsewhere', { createHTML: (text) => text })"))
                assertThat(page.evaluate("() => { try { " + sink + "; return 'done' } catch (e) { return e.name } }"))
                        .as(sink)
                        .isEqualTo("TypeError");
        }
    }

    @Override
    List<String> listen(Page page) {
        var complaints = super.listen(page);
        page.onRequestFailed(request -> complaints.add("failed " + request.url()));
        return complaints;
    }

    /** The home page and all it links to. */
    private List<String> pathsFrom(Page page) {
        page.navigate(address);
        var paths = new ArrayList<>(List.of("/"));
        LINK.matcher(page.content())
                .results()
                .map(match -> match.group())
                .distinct()
                .forEach(paths::add);
        assertThat(paths).hasSizeGreaterThan(20);
        return paths.stream().map(path -> path.substring(1)).toList();
    }
}
