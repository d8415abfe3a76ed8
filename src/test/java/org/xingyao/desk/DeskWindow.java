package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;

/** What every test does that sits at the desk in a real browser. */
final class DeskWindow {
    static final String PASSWORD = "一个很长很长的口令";
    private static final Pattern ONE_TIME = Pattern.compile("一次性口令：(\\S+?)（");

    private DeskWindow() {}

    /** Makes an editor's account by the command, signs in and changes the one-time password; ends on the desk's first page. */
    static void signIn(Page page, AppProcess app, Path data, String name) throws IOException, InterruptedException {
        signIn(page, app, data, name, "editor");
    }

    /** @param role by its id */
    static void signIn(Page page, AppProcess app, Path data, String name, String role)
            throws IOException, InterruptedException {
        var added = AppProcess.done(Start.plain(), "user", "add", name, "--role", role, "--data", data.toString());
        var password = ONE_TIME.matcher(added.output());
        assertThat(password.find()).as(added.output() + added.errors()).isTrue();
        page.navigate(app.address() + "desk/login");
        page.locator("#name").fill(name);
        page.locator("#password").fill(password.group(1));
        page.locator("form.fields button").click();
        page.waitForURL("**/desk/password");
        page.locator("#old").fill(password.group(1));
        page.locator("#fresh").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("form.fields button").click();
        page.waitForURL("**/desk");
    }

    /** Nothing sticks out sideways. */
    static void assertFits(Page page) {
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(0);
    }

    /** What the browser complains about from now on. */
    static List<String> listen(Page page) {
        return listen(page, _ -> false);
    }

    /** @param expected what the test itself provokes */
    static List<String> listen(Page page, Predicate<ConsoleMessage> expected) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            // The site has no icon yet, and a browser asks for one by itself.
            boolean known = message.location().contains("/favicon.ico") || expected.test(message);
            if (List.of("error", "warning").contains(message.type()) && !known)
                complaints.add(message.location() + " " + message.text());
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        return complaints;
    }
}
