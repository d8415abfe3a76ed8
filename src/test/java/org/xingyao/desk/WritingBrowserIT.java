package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.Pictures;

/** Chinese by a real input method, and what is pasted from Word, WPS, Excel and WeChat, in a real browser. */
class WritingBrowserIT {
    private static WritingDesk desk;
    private static BrowserContext window;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        desk = WritingDesk.open();
        window = desk.person("laowang");
    }

    @AfterAll
    static void close() throws IOException {
        if (desk != null) desk.close();
    }

    @Test
    void what_an_input_method_composes_arrives_whole_wherever_it_is_typed() throws IOException {
        var slug = desk.draft(window, "输入法");
        var page = desk.editing(window, slug);
        var keys = window.newCDPSession(page);
        page.locator(".ProseMirror").click();
        compose(keys, List.of("j", "ji", "jin", "jint", "jintian"), "今天");
        compose(keys, List.of("h", "hao"), "好，");
        page.keyboard().type("山村书记");
        move(page, "Home", "0");
        compose(keys, List.of("n", "ni"), "你看：");
        move(page, "End", "caret.parent.content.size");
        page.keyboard().press("Enter");
        page.keyboard().press("Control+Alt+2");
        compose(keys, List.of("x", "xiaobiao"), "小标题在此");
        page.keyboard().press("Enter");
        page.locator("[data-do=table]").click();
        compose(keys, List.of("x", "xianqu"), "县区");
        page.keyboard().press("Tab");
        compose(keys, List.of("s", "shu"), "数目");
        afterTheTable(page);
        page.keyboard().press("Control+Alt+q");
        compose(keys, List.of("b", "butie"), "补贴何时发放？");
        page.keyboard().press("Enter");
        page.keyboard().press("Control+b");
        compose(keys, List.of("b", "bayue"), "八月底前。");
        page.keyboard().press("Control+b");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        compose(keys, List.of("h", "hou"), "后文。");
        inACaption(page);
        compose(keys, List.of("x", "xianchang"), "活动现场");
        page.keyboard().press("Enter");
        compose(keys, List.of("m", "mo"), "末段。");
        desk.awaitSaved(page, slug, "末段。");
        assertThat(desk.saved(page, slug)).isEqualTo("你看：今天好，山村书记\n小标题在此\n县区\n数目\n补贴何时发放？\n八月底前。\n后文。\n活动现场\n末段。");
        page.reload();
        page.waitForSelector("#editor:not([hidden])");
        assertThat(page.locator(".pair strong").textContent()).isEqualTo("八月底前。");
    }

    /**
     * Moves the caret as a person does, who presses the key again when nothing moved: for a moment after a composition
     * the editor draws its text anew and puts the caret where it was. The browser tells it of a move a moment later.
     */
    private static void move(Page page, String key, String offset) {
        page.waitForFunction("() => !document.querySelector('#editor').editor.view.composing");
        for (int press = 0; press < 5; press++) {
            page.keyboard().press(key);
            try {
                page.waitForFunction("""
                        () => {
                          const caret = document.querySelector('#editor').editor.state.selection.$head;
                          return caret.parentOffset === %s;
                        }""".formatted(offset), null, new Page.WaitForFunctionOptions().setTimeout(6_000));
                return;
            } catch (TimeoutError still) {
                // Pressed again.
            }
        }
        throw new AssertionError(key + " moved nothing: " + page.evaluate("""
                () => JSON.stringify([document.querySelector('#editor').editor.state,
                  getSelection().focusNode?.textContent, getSelection().focusOffset, document.activeElement.className])"""));
    }

    /** The editor's own commands: what is tried here is the typing. */
    private static void afterTheTable(Page page) {
        page.evaluate(
                "document.querySelector('#editor').editor.chain().focus('end').insertContent({type: 'paragraph'}).run()");
    }

    private static void inACaption(Page page) {
        page.evaluate("""
                () => {
                  const editor = document.querySelector('#editor').editor;
                  editor.chain().focus('end').insertContent({type: 'figure', attrs: {key: 'k1'}}).run();
                  let at;
                  editor.state.doc.descendants((node, pos) => { if (node.type.name === 'figure') at = pos + 1; });
                  editor.commands.focus(at);
                }""");
    }

    /** As Chromium hears it from an input method: the letters change under the caret until the words are chosen. */
    private static void compose(CDPSession keys, List<String> steps, String words) {
        for (var step : steps) {
            var composition = new JsonObject();
            composition.addProperty("text", step);
            composition.addProperty("selectionStart", step.length());
            composition.addProperty("selectionEnd", step.length());
            keys.send("Input.imeSetComposition", composition);
        }
        var chosen = new JsonObject();
        chosen.addProperty("text", words);
        keys.send("Input.insertText", chosen);
    }

    @Test
    void word_brings_headings_marks_lists_and_merged_cells_and_says_what_stayed_behind() throws IOException {
        var page = pasted("word");
        assertThat(html(page))
                .startsWith("<h2>一、总体要求</h2><p>坚持<strong>党建引领</strong>，服务群众。</p>"
                        + "<ol><li><p>第一项</p></li><li><p>第二项</p></li></ol>")
                .contains("<td colspan=\"2\"><p>合并 两段</p></td>", "<figure class=\"figure\"")
                .doesNotContain("mso", "Mso", "style=", "o:p", "file:");
        assertThat(told(page)).containsExactly("1 处斜体、下划线等格式没有保留，文字都在。", "1 张图片剪贴板没有带来，原处留了空位：请用“图片”上传，或直接上传 Word 文件。");
    }

    @Test
    void wps_brings_its_words_without_the_blanks_that_indent() throws IOException {
        var page = pasted("wps");
        assertThat(html(page)).startsWith("<p>六月三十日晚，<strong>党员到岗</strong>。</p><p>第二段。</p>");
        assertThat(told(page)).isEmpty();
    }

    @Test
    void excel_brings_a_table_with_its_merged_cells() throws IOException {
        var page = pasted("excel");
        assertThat(page.locator(".ProseMirror td[colspan='3']").textContent()).isEqualTo("各县（市）区任务");
        assertThat(page.locator(".ProseMirror td[rowspan='2']").textContent()).isEqualTo("温县");
        assertThat(page.locator(".ProseMirror tr").count()).isEqualTo(3);
        assertThat(told(page)).isEmpty();
    }

    @Test
    void wechat_brings_its_paragraphs_and_none_of_its_boxes_scripts_or_pictures_of_elsewhere() throws IOException {
        var page = pasted("wechat");
        assertThat(html(page))
                .startsWith("<p><strong>标题一</strong></p><p><strong>正文第一段。</strong></p><p>同段下一行</p>")
                .contains("坏链接<a href=\"https://a.cn/x\">好链接</a>")
                .doesNotContain("section", "style=", "javascript", "qpic", "iframe");
        assertThat(told(page))
                .containsExactly("1 处视频、音频或嵌入内容没有带入。", "1 个链接的地址不能用，只留下文字。", "1 张外站图片没有带入，原处留了空位：请另存后用“图片”上传。");
    }

    @Test
    void a_pair_that_is_copied_becomes_a_pair_of_its_own() throws IOException {
        var slug = desk.draft(window, "复制问答");
        var page = desk.editing(window, slug);
        page.locator(".ProseMirror").click();
        page.keyboard().press("Control+Alt+q");
        page.keyboard().type("甲问");
        page.keyboard().press("Enter");
        page.keyboard().type("甲答");
        desk.awaitSaved(page, slug, "甲答");
        page.waitForSelector(".pair[data-number='1']");
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+c");
        page.evaluate("document.querySelector('#editor').editor.commands.focus('end')");
        page.keyboard().press("Control+v");
        page.waitForSelector(".pair[data-number='2']");
        assertThat(page.locator(".pair[data-number='1']").count()).isEqualTo(1);
        assertThat(desk.saved(page, slug)).isEqualTo("甲问\n甲答\n甲问\n甲答");
    }

    @Test
    void words_are_found_and_replaced_in_the_whole_text() throws IOException {
        var slug = desk.draft(window, "查找替换");
        var page = desk.editing(window, slug);
        WritingDesk.typeAtTheEnd(page, "孟洲的事，孟洲人办。");
        page.keyboard().press("Control+f");
        page.locator("#find [name=find]").fill("孟洲");
        assertThat(page.locator("#find [role=status]").textContent()).isEqualTo("找到 2 处");
        page.locator("#find [name=replace]").fill("孟州");
        page.locator("[data-find=all]").click();
        page.locator("[data-find=close]").click();
        desk.awaitSaved(page, slug, "孟州的事，孟州人办。");
    }

    @Test
    void a_chart_is_made_of_the_table_the_caret_is_in() throws IOException {
        var page = pasted("excel");
        page.locator(".ProseMirror td[rowspan='2']").click();
        page.locator("[data-do=chart]").click();
        page.locator(".ProseMirror .chart").click();
        page.locator("[data-of=numbers]").fill("\t目标,完成\n温县\t12\t\n");
        page.locator("[data-of=title]").last().fill("任务");
        page.waitForFunction(
                "() => document.querySelector('.ProseMirror .chart').dataset.labels === '[\"目标\",\"完成\"]'");
        assertThat(page.locator(".ProseMirror .chart td").allTextContents()).containsExactly("温县", "12", "未列");
    }

    private static Page pasted(String fixture) throws IOException {
        var slug = desk.draft(window, "粘贴" + fixture);
        var page = desk.editing(window, slug);
        var html = Files.readString(Path.of("src/test/resources/paste", fixture + ".html"));
        page.locator(".ProseMirror").click();
        page.evaluate("""
                html => {
                  const clipboard = new DataTransfer();
                  clipboard.setData('text/html', html);
                  clipboard.setData('text/plain', '…');
                  const paste = new ClipboardEvent('paste', {clipboardData: clipboard, bubbles: true, cancelable: true});
                  document.querySelector('.ProseMirror').dispatchEvent(paste);
                }""", html);
        WritingDesk.awaitState(page, "saved");
        return page;
    }

    private static String html(Page page) {
        return page.evaluate("document.querySelector('#editor').editor.getHTML()")
                .toString();
    }

    private static List<String> told(Page page) {
        return page.locator("#told li").allTextContents();
    }

    @Test
    void a_picture_that_is_pasted_goes_into_the_library_and_asks_for_what_it_lacks() throws IOException {
        var slug = desk.draft(window, "贴图");
        var page = desk.editing(window, slug);
        page.locator(".ProseMirror").click();
        page.keyboard().type("图前。");
        page.evaluate("""
                base64 => {
                  const bytes = Uint8Array.from(atob(base64), char => char.charCodeAt(0));
                  const clipboard = new DataTransfer();
                  clipboard.items.add(new File([bytes], '截图.png', {type: 'image/png'}));
                  const paste = new ClipboardEvent('paste', {clipboardData: clipboard, bubbles: true, cancelable: true});
                  document.querySelector('.ProseMirror').dispatchEvent(paste);
                }""", Base64.getEncoder().encodeToString(Pictures.png(40, 30, 1)));
        page.waitForFunction("() => document.querySelector('.ProseMirror figure img')?.naturalWidth === 40");
        page.waitForFunction("() => document.querySelector('#told').textContent.includes('补上图片作者和替代文字')");
        page.locator(".ProseMirror figcaption").click();
        page.locator("#of-figure [data-of=credit]").fill("本报记者 翟鹏程 摄");
        page.locator("#of-figure [data-of=alt]").fill("村民在驿站喝水");
        WritingDesk.awaitState(page, "dirty");
        WritingDesk.awaitState(page, "saved");
        var figure = desk.sheet(page, slug)
                .getJsonObject("document")
                .getJsonArray("content")
                .getJsonObject(1);
        assertThat(figure.getString("type")).isEqualTo("figure");
        assertThat(figure.getJsonObject("attrs").getString("file")).matches("[0-9a-f]{64}\\.png");
        assertThat(figure.getJsonObject("attrs").getString("alt")).isEqualTo("村民在驿站喝水");
    }

    @Test
    void a_picture_from_the_library_is_used_only_with_its_author_and_its_words() throws IOException {
        var slug = desk.draft(window, "图库");
        var page = desk.editing(window, slug);
        page.locator(".ProseMirror").click();
        page.locator("[data-do=figure]").click();
        page.locator("#library-file").setInputFiles(new FilePayload("现场.png", "image/png", Pictures.png(64, 48, 2)));
        page.waitForSelector("#library [aria-pressed=true]");
        page.locator("#library [data-insert]").click();
        assertThat(page.locator("#library .wrong").isVisible()).isTrue();
        page.locator("#pick-alt").fill("大比武总决赛现场");
        page.locator("#pick-caption").fill("总决赛现场。");
        page.locator("#pick-credit").fill("本报记者 翟鹏程 摄");
        page.locator("#library [data-insert]").click();
        page.waitForFunction("() => document.querySelector('.ProseMirror figure img')?.naturalWidth === 64");
        desk.awaitSaved(page, slug, "总决赛现场。");
        page.locator("#show-beside").click();
        var beside = page.frameLocator("#beside iframe");
        beside.locator("figcaption:has-text('总决赛现场。')").waitFor();
        assertThat(beside.locator("figure img").getAttribute("alt")).isEqualTo("大比武总决赛现场");
    }
}
