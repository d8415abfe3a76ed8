package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Browser;
import org.xingyao.testsupport.Pictures;
import org.xingyao.testsupport.ReadyData;

/** Photos are brought in and aimed at in a real browser, with the script and without. */
class MediaBrowserIT {

    @Test
    void files_are_chosen_or_dropped_and_a_click_says_what_must_stay_in_sight() throws Exception {
        var data = ReadyData.copy();
        var home = Start.plain().option("-Dxingyao.home=" + Path.of("").toAbsolutePath());
        try (var browser = Browser.open();
                var app = AppProcess.serving(home, data);
                var window = browser.window(768, 1024)) {
            var page = window.newPage();
            DeskWindow.signIn(page, app, data, "zhaopian");
            var complaints = new ArrayList<String>();
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) complaints.add(message.text());
            });
            page.navigate(app.address() + "desk/media");
            chooseTwoOfWhichOneIsNoPicture(page);
            dropOne(page);
            aim(page);
            assertThat(complaints).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    private static void chooseTwoOfWhichOneIsNoPicture(Page page) throws IOException {
        page.locator("#file").setInputFiles(new FilePayload[] {
            new FilePayload("好.jpg", "image/jpeg", Pictures.jpeg(600, 400, 1)),
            new FilePayload("坏.jpg", "image/jpeg", "GIF89a".getBytes(StandardCharsets.US_ASCII))
        });
        page.locator("form.upload button").click();
        page.locator(".photos li").waitFor();
        assertThat(page.locator(".uploads li").allTextContents().toString()).contains("好.jpg已收下", "坏.jpg这是 GIF 图片");
    }

    private static void dropOne(Page page) throws IOException {
        var drop = """
                bytes => {
                  const data = new DataTransfer();
                  const content = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
                  data.items.add(new File([content], '拖.png', { type: 'image/png' }));
                  document.querySelector('h1').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
                }""";
        page.evaluate(drop, Base64.getEncoder().encodeToString(Pictures.png(300, 200, 2)));
        page.locator(".photos li").nth(1).waitFor();
        assertThat(page.locator(".photos .chip.wait").count()).isEqualTo(2);
    }

    private static void aim(Page page) {
        page.locator(".uploads a").first().click();
        var photo = page.locator("[data-focus]");
        var box = photo.boundingBox();
        photo.click(new Locator.ClickOptions().setPosition(box.width / 4, box.height / 2));
        assertThat(page.locator("#focusX").inputValue()).isEqualTo("25");
        // 600 by 400: a square leaves 200 over, a quarter of it on the left.
        assertThat(page.locator("svg").first().getAttribute("viewBox")).isEqualTo("50 0 400 400");
        page.locator("#alt").fill("两个人");
        page.locator("#credit").fill("某某 摄");
        page.locator("form.fields button").click();
        page.locator(".done").waitFor();
        assertThat(page.locator("#focusX").inputValue()).isEqualTo("25");
        assertThat(page.locator(".chip.wait").count()).isZero();
    }
}
