package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Browser;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.ReadyData;

/** The real program and a real browser with people signed in: what tests of the editor begin with. */
final class WritingDesk implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Path data;
    private final Browser browser;
    private AppProcess app;

    private WritingDesk(Path data, Browser browser, AppProcess app) {
        this.data = data;
        this.browser = browser;
        this.app = app;
    }

    static WritingDesk open() throws IOException, InterruptedException {
        var data = ReadyData.copy();
        return new WritingDesk(data, Browser.open(), AppProcess.serving(start(), data));
    }

    private static Start start() {
        return Start.plain().option("-Dxingyao.home=" + Path.of("").toAbsolutePath());
    }

    /** Kills the program; {@link #startAgain} brings it back at the same address. */
    int kill() throws IOException, InterruptedException {
        int port = URI.create(app.address()).getPort();
        app.killHard();
        return port;
    }

    void startAgain(int port) throws IOException {
        app = AppProcess.serving(start(), port, data);
    }

    /** Starts it anew so that it dies at a named place, see {@link org.xingyao.halt.Halt}. */
    void startHaltingAt(String place) throws IOException, InterruptedException {
        app = AppProcess.serving(start().option("-Dxingyao.halt-at=" + place), kill(), data);
    }

    /** Waits until it has died there, and starts it as ever. */
    void startAfterHalt(String option) throws IOException, InterruptedException {
        int port = URI.create(app.address()).getPort();
        assertThat(app.exitCode()).as("killed").isEqualTo(137);
        app = AppProcess.serving(start().option(option), port, data);
    }

    String address(String path) throws IOException {
        return app.address() + path;
    }

    /** A person with a browser of their own, signed in. */
    BrowserContext person(String name) throws IOException, InterruptedException {
        return person(name, "editor");
    }

    BrowserContext person(String name, String role) throws IOException, InterruptedException {
        var window = browser.window(1280, 900);
        var page = window.newPage();
        DeskWindow.signIn(page, app, data, name, role);
        page.close();
        return window;
    }

    /** @return the slug of a new, empty draft */
    String draft(BrowserContext window, String headline) throws IOException {
        var page = window.newPage();
        page.navigate(address("desk/articles/new"));
        var csrf = page.locator("[name=csrf]").first().inputValue();
        var form = FormData.create()
                .set("csrf", csrf)
                .set("kind", "news")
                .set("headline", headline)
                .set("column", "");
        var made = window.request()
                .post(
                        address("desk/articles/new"),
                        RequestOptions.create().setForm(form).setMaxRedirects(0));
        assertThat(made.status()).as(made.text()).isEqualTo(303);
        page.close();
        var parts = String.valueOf(made.headers().get("location")).split("/");
        return parts[parts.length - 2];
    }

    /** The page of the editor, ready to be typed in. */
    Page editing(BrowserContext window, String slug) throws IOException {
        var page = window.newPage();
        page.navigate(address("desk/articles/" + slug + "/edit"));
        page.waitForSelector("#editor:not([hidden])");
        return page;
    }

    /** The page of the editor with words that the server has. */
    Page written(BrowserContext window, String slug, String words) throws IOException {
        var page = editing(window, slug);
        typeAtTheEnd(page, words);
        awaitSaved(page, slug, words);
        return page;
    }

    static void typeAtTheEnd(Page page, String words) {
        // By the next frame only the caret is there.
        page.evaluate("document.querySelector('#editor').editor.commands.focus('end')");
        page.waitForFunction("() => document.activeElement.id === 'body-editor'");
        page.keyboard().type(words);
    }

    static void awaitState(Page page, String state) {
        page.waitForFunction("state => document.querySelector('#saved').dataset.state === state", state);
    }

    /** Waits until the server has these words in this order, and the page knows it. */
    void awaitSaved(Page page, String slug, String words) throws IOException {
        Eventually.check(
                "the server has " + words, LIMIT, () -> saved(page, slug).contains(words));
        awaitState(page, "saved");
    }

    /** The body as the server has it, a line for each piece of running text. */
    String saved(Page page, String slug) throws IOException {
        return String.join("\n", lines(sheet(page, slug).getJsonObject("document")));
    }

    JsonObject sheet(Page page, String slug) throws IOException {
        APIResponse answer = page.context().request().get(address("desk/writing/" + slug));
        assertThat(answer.status()).isEqualTo(200);
        return new JsonObject(answer.text());
    }

    private static List<String> lines(JsonObject node) {
        var lines = new ArrayList<String>();
        var content = node.getJsonArray("content", new JsonArray());
        var text = new StringBuilder();
        for (var child : content) {
            var one = (JsonObject) child;
            if (one.containsKey("text")) text.append(one.getString("text"));
            else lines.addAll(lines(one));
        }
        if (!text.isEmpty()) lines.add(text.toString());
        return lines;
    }

    @Override
    public void close() throws IOException {
        browser.close();
        app.close();
    }
}
