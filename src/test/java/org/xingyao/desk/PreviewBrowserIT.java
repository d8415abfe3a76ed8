package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Browser;
import org.xingyao.testsupport.ReadyData;

/** The preview in a real browser: its windows, with the script and without, and a link opened by somebody else. */
class PreviewBrowserIT {
    private static final String PREVIEW = "desk/articles/chuangjian-yiye-xingye-xing/preview";

    @Test
    void width_colours_and_size_are_switched_and_what_is_saved_is_shown_anew() throws Exception {
        var data = ReadyData.copy();
        var home = Start.plain().option("-Dxingyao.home=" + Path.of("").toAbsolutePath());
        try (var browser = Browser.open();
                var app = AppProcess.serving(home, data);
                var window = browser.window(1440, 1000)) {
            var page = window.newPage();
            DeskWindow.signIn(page, app, data, "laowang");
            var complaints = DeskWindow.listen(page);
            page.navigate(app.address() + PREVIEW);
            DeskWindow.assertFits(page);
            switches(page);
            aSaveIsSeen(page, window, app);
            theLinkOpensForAnybody(page, browser);
            assertThat(complaints).isEmpty();
            withoutScript(browser, window, app);
        }
    }

    private static void switches(Page page) {
        var loads = new ArrayList<String>();
        page.onRequest(request -> loads.add(request.url()));
        var inside = page.frameLocator("iframe");
        choose(page, "390");
        assertThat(innerWidth(inside)).isEqualTo(390);
        var light = background(inside);
        choose(page, "dark");
        assertThat(background(inside)).isNotEqualTo(light).isEqualTo("rgb(21, 21, 21)");
        assertThat(fontSize(inside)).isEqualTo("18px");
        choose(page, "large");
        assertThat(Double.parseDouble(fontSize(inside).replace("px", ""))).isBetween(24.0, 24.1);
        assertThat(inside.locator("html").evaluate("html => html.scrollWidth - html.clientWidth"))
                .as("nothing sticks out in large print on a phone")
                .isEqualTo(0);
        assertThat((Double) inside.locator(".masthead .search button")
                        .evaluate("button => button.getBoundingClientRect().height + 0.0001"))
                .isGreaterThanOrEqualTo(60);
        choose(page, "768");
        assertThat(innerWidth(inside)).isEqualTo(768);
        assertThat(loads).as("nothing is loaded anew").isEmpty();
        assertThat(page.url()).endsWith("?width=768&theme=dark&size=large");
        page.reload();
        choose(page, "1440");
        choose(page, "768");
        assertThat(innerWidth(page.frameLocator("iframe"))).isEqualTo(768);
        assertThat(background(page.frameLocator("iframe"))).isEqualTo("rgb(21, 21, 21)");
    }

    private static void aSaveIsSeen(Page page, BrowserContext window, AppProcess app) throws Exception {
        var writer = window.newPage();
        writer.navigate(app.address() + PREVIEW.replace("/preview", "/edit"));
        writer.waitForSelector("#editor:not([hidden])");
        // It saves by itself, and says so.
        writer.locator("#headline").fill("刚刚改过的主标题");
        page.frameLocator("iframe").locator("h1:has-text('刚刚改过的主标题')").waitFor();
        assertThat(page.frameLocator("iframe").locator(".band strong").textContent())
                .isEqualTo("预览稿，未发布");
        assertThat(background(page.frameLocator("iframe")))
                .as("what was chosen goes on")
                .isEqualTo("rgb(21, 21, 21)");
        writer.close();
    }

    private static void theLinkOpensForAnybody(Page page, Browser browser) {
        page.locator(".share summary").click();
        page.locator("#days").selectOption("3");
        page.locator(".share form button").first().click();
        var link = page.locator("#fresh").inputValue();
        assertThat(link).contains("/preview/");
        assertThat(page.locator("iframe").getAttribute("width")).isEqualTo("768");
        choose(page, "390");
        assertThat(page.url()).endsWith("/preview?width=390&theme=dark&size=large");
        try (var elsewhere = browser.window(390, 800)) {
            var leader = elsewhere.newPage();
            var complaints = DeskWindow.listen(leader);
            leader.navigate(page.url().replaceFirst("/desk/.*", "") + link.replaceFirst("https?://[^/]+", ""));
            assertThat(leader.locator("h1").textContent()).isEqualTo("刚刚改过的主标题");
            DeskWindow.assertFits(leader);
            assertThat(complaints).isEmpty();
        }
    }

    private static void withoutScript(Browser browser, BrowserContext signedIn, AppProcess app) throws Exception {
        try (var plain = browser.window(
                1440,
                1000,
                new NewContextOptions().setJavaScriptEnabled(false).setStorageState(signedIn.storageState()))) {
            var page = plain.newPage();
            page.navigate(app.address() + PREVIEW);
            choose(page, "390");
            choose(page, "large");
            page.waitForURL("**?width=390&size=large");
            assertThat(page.locator("iframe").getAttribute("width")).isEqualTo("390");
            assertThat(page.frameLocator("iframe").locator("html").getAttribute("data-size"))
                    .isEqualTo("large");
        }
    }

    private static void choose(Page page, String value) {
        page.locator(".viewing a[data-value='" + value + "']").click();
    }

    private static Object innerWidth(FrameLocator inside) {
        return inside.locator("html").evaluate("_ => innerWidth");
    }

    private static String background(FrameLocator inside) {
        return inside.locator("body")
                .evaluate("body => getComputedStyle(body).backgroundColor")
                .toString();
    }

    private static String fontSize(FrameLocator inside) {
        return inside.locator(".prose")
                .evaluate("prose => getComputedStyle(prose).fontSize")
                .toString();
    }
}
