package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Browser;
import org.xingyao.testsupport.ReadyData;

/** The list of articles by keyboard, and many at once, in a real browser. */
class ListBrowserIT {
    private static final Pattern TOKEN = Pattern.compile("xy_[A-Za-z0-9]+");

    @Test
    void rows_are_walked_picked_and_opened_by_keyboard_and_many_are_moved_at_once() throws Exception {
        var data = ReadyData.copy();
        var home = Start.plain().option("-Dxingyao.home=" + Path.of("").toAbsolutePath());
        try (var browser = Browser.open();
                var app = AppProcess.serving(home, data);
                var window = browser.window(768, 1024)) {
            for (int i = 1; i <= 3; i++) write(app, data, i);
            var page = window.newPage();
            DeskWindow.signIn(page, app, data, "laowang");
            var complaints = DeskWindow.listen(page);
            page.navigate(app.address() + "desk/articles?tray=draft&sort=headline");
            DeskWindow.assertFits(page);
            pickTwoByKeyboard(page);
            moveThem(page);
            theHelpSheetOpensAndCloses(page);
            openTheSecond(page);
            assertThat(complaints).isEmpty();
        }
    }

    private static void pickTwoByKeyboard(Page page) {
        page.keyboard().press("j");
        assertThat(focused(page)).isEqualTo("键盘稿件1");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(focused(page)).isEqualTo("键盘稿件3");
        page.keyboard().press("x");
        assertThat(page.locator("[data-picked] b").textContent()).isEqualTo("2");
        page.keyboard().press("k");
        assertThat(focused(page)).isEqualTo("键盘稿件2");
        page.keyboard().press("/");
        page.keyboard().type("jx");
        assertThat(page.locator("#q").inputValue()).isEqualTo("jx");
        page.locator("#q").fill("");
    }

    private static void moveThem(Page page) {
        assertThat(page.locator("#reason").isVisible()).isFalse();
        page.locator("#do").selectOption("move");
        page.locator("#to-column").selectOption("huaichuan-dangqi-hong");
        page.locator(".bulk button:not(.quiet)").click();
        assertThat(page.locator("#outcomes").textContent()).isEqualTo("完成 2 篇，没有完成 0 篇");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("outcomes");
        assertThat(moved(page)).isEqualTo(2);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("撤销"))
                .click();
        assertThat(moved(page)).isZero();
    }

    private static int moved(Page page) {
        return page.locator("tr[data-row] td:has-text('怀川党旗红')").count();
    }

    private static void theHelpSheetOpensAndCloses(Page page) {
        page.locator("h1").click();
        page.keyboard().press("?");
        assertThat(page.locator("#keys").isVisible()).isTrue();
        page.keyboard().press("?");
        assertThat(page.locator("#keys").isVisible()).isFalse();
    }

    private static void openTheSecond(Page page) {
        page.keyboard().press("j");
        page.keyboard().press("j");
        var address = page.evaluate("document.activeElement.pathname").toString();
        // What stands there belongs to the editor; here it only counts that Enter goes to it.
        page.route(
                "**/edit",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("edit")));
        page.keyboard().press("Enter");
        page.waitForURL("**" + address);
        assertThat(address).matches("/desk/articles/[a-z0-9-]+/edit");
    }

    private static String focused(Page page) {
        return page.evaluate("document.activeElement.textContent").toString();
    }

    private static void write(AppProcess app, Path data, int number) throws Exception {
        var made = AppProcess.done(
                Start.plain(), "token", "add", "list" + number, "--role", "importer", "--data", data.toString());
        var token = TOKEN.matcher(made.output());
        assertThat(token.find()).as(made.output() + made.errors()).isTrue();
        var request = HttpRequest.newBuilder(URI.create(app.address() + "api/v1/articles"))
                .header("Authorization", "Bearer " + token.group())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"title\": \"键盘稿件" + number + "\", \"body\": \"正文。\"}", StandardCharsets.UTF_8))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(201);
        }
    }
}
