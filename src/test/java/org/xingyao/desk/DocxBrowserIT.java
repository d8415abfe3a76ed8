package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Browser;
import org.xingyao.testsupport.ReadyData;
import org.xingyao.testsupport.WordFile;

/** Word files in a real browser, dropped and chosen, and by the command beside the running site. */
class DocxBrowserIT {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** What a browser itself would hand over. */
    private static final String DROPPED = """
            ([name, text]) => {
              const all = new DataTransfer();
              all.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name));
              return all;
            }""";

    @TempDir
    Path folder;

    @Test
    void a_word_file_becomes_a_draft_however_it_comes() throws Exception {
        var data = ReadyData.copy();
        var home = Start.plain().option("-Dxingyao.home=" + Path.of("").toAbsolutePath());
        try (var browser = Browser.open();
                var app = AppProcess.serving(home, data);
                var window = browser.window(768, 1024)) {
            var page = window.newPage();
            DeskWindow.signIn(page, app, data, "laowang");
            // Chromium itself notes each answer that is no success.
            var complaints = DeskWindow.listen(page, message -> message.text().startsWith("Failed to load"));
            dropped(page, app);
            chosen(page, app);
            refused(page, app);
            assertThat(complaints).isEmpty();
            imported(data);
        }
    }

    private static void dropped(Page page, AppProcess app) throws IOException {
        page.navigate(app.address() + "desk/articles");
        drop(page, "照片.jpg", new byte[] {1});
        assertThat(page.locator("[data-drop-status]").textContent()).isEqualTo("只收 .docx 文件");
        drop(page, "稿件.docx", WordFile.of("全懂的稿件", "正文。").bytes());
        page.waitForURL("**/word");
        // Even the headline was only guessed: that is said first.
        assertThat(page.locator("main").textContent()).contains("由“稿件.docx”读入", "当作了主标题");
        page.locator("main a.button").click();
        page.waitForURL("**/edit");
        page.navigate(app.address() + "desk/articles");
        drop(page, "稿件.docx", new WordFile().styled("a3", "样式齐全的稿件").p("正文。").bytes());
        page.waitForURL("**/edit");
        assertThat(page.locator("#headline").inputValue()).isEqualTo("样式齐全的稿件");
    }

    private static void drop(Page page, String name, byte[] bytes) {
        var file =
                page.evaluateHandle(DROPPED, List.of(name, Base64.getEncoder().encodeToString(bytes)));
        page.dispatchEvent("main", "drop", Map.of("dataTransfer", file));
    }

    private static void chosen(Page page, AppProcess app) throws IOException {
        page.navigate(app.address() + "desk/articles/new");
        DeskWindow.assertFits(page);
        choose(
                page,
                new WordFile()
                        .styled("a3", "让骑手喝上热水")
                        .p("本报记者 冯新瑞")
                        .p("问：在哪儿喝？")
                        .raw("<w:p>" + WordFile.run("答：在驿站。", "") + WordFile.run("内部电话", "<w:vanish/>") + "</w:p>")
                        .bytes());
        page.waitForURL("**/word");
        DeskWindow.assertFits(page);
        assertThat(page.locator("tbody tr").textContent()).contains("第 4 段", "隐藏的文字“内部电话”没有带入");
    }

    private static void refused(Page page, AppProcess app) throws IOException {
        page.navigate(app.address() + "desk/articles/word");
        choose(page, "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".error").textContent()).contains("这是 PDF，不是 Word 文件");
        DeskWindow.assertFits(page);
        // The script reads the status before it is left by the answer.
        page.navigate(app.address() + "desk/articles");
        drop(page, "坏.docx", new byte[] {1, 2, 3});
        page.waitForFunction("() => document.querySelector('[data-drop-status]').textContent.includes('不是 Word 文件')");
        drop(page, "大.docx", new byte[31 << 20]);
        page.waitForFunction("() => document.querySelector('[data-drop-status]').textContent.includes('超过 30 MB')");
    }

    private static void choose(Page page, byte[] bytes) {
        page.locator("#file").setInputFiles(new FilePayload("骑手.docx", TYPE, bytes));
        page.locator("form[enctype] button").click();
    }

    private void imported(Path data) throws Exception {
        var file = folder.resolve("by-command.docx");
        WordFile.of("命令行的稿件", "正文。").writeTo(file);
        var done = AppProcess.done(Start.plain(), "import", file.toString(), "--data", data.toString());
        assertThat(done.output()).contains("提示　by-command.docx", "当作了主标题", "新增 1 篇");
    }
}
