package org.xingyao.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 阅读方式 and 朗读 in a real browser. */
class ReadingBrowserIT extends SiteInBrowser {
    private static final String FEATURE = "articles/zuishi-wuxing-yao-huaichuan";

    /**
     * A voice of the page's own: a server has no engine for speech, and Chromium without a head no voices. It keeps what
     * it is given, in order, and says it only as far as the test lets it.
     */
    private static final String VOICE = """
            const said = (window.said = []);
            class Utterance { constructor(text) { this.text = text; } }
            const speech = {
              voices: [{ lang: 'en-US', localService: true }, { lang: 'zh-CN', localService: true }],
              getVoices() { return this.voices; },
              addEventListener(name, heard) { if (name === 'voiceschanged') window.voicesChanged = heard; },
              speak(utterance) { said.push(utterance); this.now = utterance; },
              cancel() { const broken = this.now; this.now = null; broken?.onerror?.({ error: 'interrupted' }); },
            };
            window.finish = () => { const done = speech.now; speech.now = null; done.onend(); };
            Object.defineProperty(window, 'speechSynthesis', { value: speech });
            window.SpeechSynthesisUtterance = Utterance;
            """;

    @Test
    void a_choice_shows_at_once_without_a_reload_and_on_every_further_page() {
        try (var window = browser.window(390, 800)) {
            var page = window.newPage();
            var complaints = listen(page);
            page.navigate(address);
            page.evaluate("window.kept = true");
            press(page, "theme", "contrast");
            page.waitForSelector("html[data-theme=contrast]");
            press(page, "text", "huge");
            page.waitForSelector("html[data-text=huge]");
            assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
                    .isEqualTo("19.5556px");
            page.click(".look > button");
            page.waitForSelector("html[data-size=large]:not([data-text])");
            assertThat(page.evaluate("window.kept")).isEqualTo(true);
            assertThat(pressed(page)).containsExactly("大字版", "标准", "高对比", "简体");
            page.navigate(address + FEATURE);
            assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("large");
            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("contrast");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void the_other_script_comes_with_a_reload_of_the_same_page_and_goes_again() {
        try (var window = browser.window(1440, 900)) {
            var page = window.newPage();
            page.navigate(address + FEATURE);
            press(page, "script", "traditional");
            page.waitForSelector("html[lang=zh-Hant]");
            assertThat(page.url()).isEqualTo(address + FEATURE);
            assertThat(page.locator("h1").textContent()).isEqualTo("最是“五星”耀懷川");
            press(page, "script", "simplified");
            page.waitForSelector("html[lang=zh-CN]");
        }
    }

    @Test
    void without_scripts_every_choice_works_and_the_panel_opens() {
        try (var window = browser.window(390, 800, new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = window.newPage();
            page.navigate(address + FEATURE);
            assertThat(page.locator(".aloud").isVisible()).isFalse();
            for (var choice : List.of("text=big", "theme=dark", "script=traditional")) {
                var parts = choice.split("=");
                press(page, parts[0], parts[1]);
                page.waitForLoadState();
                assertThat(page.url()).isEqualTo(address + FEATURE);
            }
            var root = page.locator("html");
            assertThat(root.getAttribute("data-text")).isEqualTo("big");
            assertThat(root.getAttribute("data-theme")).isEqualTo("dark");
            assertThat(root.getAttribute("lang")).isEqualTo("zh-Hant");
        }
    }

    @Test
    void where_the_server_does_not_answer_as_expected_the_form_is_sent_as_without_scripts() {
        try (var window = browser.window(390, 800)) {
            var page = window.newPage();
            page.navigate(address);
            page.evaluate("window.kept = true");
            page.evaluate("void (window.fetch = () => Promise.reject(new Error('down')))");
            press(page, "theme", "dark");
            page.waitForSelector("html[data-theme=dark]");
            assertThat(page.evaluate("window.kept")).isNull();
        }
    }

    @Test
    void the_panel_is_small_closes_by_escape_and_leaves_the_first_screen_to_the_page() {
        try (var window = browser.window(390, 800)) {
            var page = window.newPage();
            page.navigate(address);
            assertThat(page.locator("main").boundingBox().y).isLessThan(160);
            page.click(".looks summary");
            var panel = page.locator(".ways").boundingBox();
            assertThat(panel.x).isGreaterThanOrEqualTo(0);
            assertThat(panel.x + panel.width).isLessThanOrEqualTo(390);
            for (var button : page.locator(".look button").all()) {
                assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(44);
                assertThat(button.boundingBox().width).isGreaterThanOrEqualTo(44);
            }
            page.locator(".ways button").first().focus();
            page.keyboard().press("Escape");
            assertThat(page.locator(".ways").isVisible()).isFalse();
            assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("summary");
        }
    }

    @Test
    void without_a_chinese_voice_reading_aloud_is_not_offered() {
        try (var window = browser.window(1440, 900)) {
            var page = window.newPage();
            page.navigate(address + FEATURE);
            assertThat(page.locator(".aloud"))
                    .satisfies(one -> assertThat(one.isVisible()).isFalse());
            page.addInitScript(VOICE + "speech.voices = [{ lang: 'en-US', localService: true }];");
            page.reload();
            assertThat(page.locator(".aloud").isVisible()).isFalse();
            // Voices come late.
            page.evaluate("speechSynthesis.voices.push({ lang: 'zh_TW' }); voicesChanged()");
            assertThat(page.locator(".aloud").isVisible()).isTrue();
        }
    }

    @Test
    void an_article_is_read_from_the_headline_on_sentence_by_sentence_and_each_is_marked() {
        try (var window = browser.window(390, 800)) {
            var page = window.newPage();
            var complaints = listen(page);
            aloud(page);
            page.click(".aloud .go");
            finish(page, 5);
            assertThat(said(page))
                    .startsWith(
                            "最是“五星”耀怀川",
                            "焦作市“五星”支部创建村社干部大比武总决赛现场。",
                            "本报记者 翟鹏程 摄",
                            "6月30日晚的修武县宰湾村，远望山色飘渺，近观“星光灿烂”。",
                            "我市“五星”支部创建村社干部大比武总决赛的现场，就设在这里。");
            assertThat(marked(page)).isEqualTo(said(page).getLast());
            finish(page, 3);
            assertThat(said(page).get(5))
                    .as("closing marks stay with their sentence")
                    .endsWith("〔…〕");
            assertThat(said(page).get(6)).endsWith("就是要拿冠军！”");
            finish(page, 200);
            assertThat(page.locator(".aloud [role=status] span:visible").textContent())
                    .isEqualTo("朗读结束");
            assertThat(marked(page)).isEmpty();
            assertThat(String.join("", said(page)))
                    .doesNotContain("照片未存", "#")
                    .contains("星光闪耀，照亮怀川。")
                    .endsWith("创“五星”，更闪亮！");
            assertThat(said(page)).allSatisfy(one -> assertThat(one.length()).isLessThanOrEqualTo(60));
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void it_pauses_goes_on_from_where_it_was_from_a_paragraph_that_is_clicked_and_stops() {
        try (var window = browser.window(1440, 900)) {
            var page = window.newPage();
            aloud(page);
            page.click(".aloud .go");
            finish(page, 3);
            var before = said(page);
            page.locator(".aloud .go").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".aloud .go").innerText()).isEqualTo("继续");
            assertThat(page.evaluate("speechSynthesis.now")).isNull();
            page.keyboard().press("Enter");
            assertThat(said(page)).hasSize(before.size() + 1).endsWith(before.getLast());
            page.click(".prose p:has-text('在山阳区，定和街道')");
            assertThat(said(page).getLast()).isEqualTo("在山阳区，定和街道丰收社区堪称“明星社区”。");
            assertThat(marked(page)).isEqualTo(said(page).getLast());
            page.click(".aloud .stop");
            assertThat(marked(page)).isEmpty();
            assertThat(page.evaluate("speechSynthesis.now")).isNull();
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("go");
            page.click(".prose p:has-text('在山阳区，定和街道')");
            assertThat(page.evaluate("speechSynthesis.now"))
                    .as("a click after the end reads nothing")
                    .isNull();
        }
    }

    @Test
    void the_speed_is_taken_at_once_and_remembered() {
        try (var window = browser.window(1440, 900)) {
            var page = window.newPage();
            aloud(page);
            page.click(".aloud .go");
            page.selectOption(".aloud select", "1.5");
            assertThat(page.evaluate("said.at(-1).rate")).isEqualTo(1.5);
            assertThat(said(page)).containsExactly("最是“五星”耀怀川", "最是“五星”耀怀川");
            page.reload();
            assertThat(page.inputValue(".aloud select")).isEqualTo("1.5");
        }
    }

    @Test
    void a_browser_without_highlights_marks_the_whole_block() {
        try (var window = browser.window(1440, 900)) {
            var page = window.newPage();
            page.addInitScript("delete CSS.highlights; Object.defineProperty(CSS, 'highlights', { value: undefined })");
            aloud(page);
            page.click(".aloud .go");
            finish(page, 4);
            assertThat(page.locator(".aloud-now").textContent()).startsWith("我市“五星”支部创建");
        }
    }

    private void aloud(Page page) {
        page.addInitScript(VOICE);
        page.navigate(address + FEATURE);
    }

    /** Lets the voice come to the end of so many sentences, or of all there are. */
    private static void finish(Page page, int sentences) {
        page.evaluate("times => { for (let i = 0; i < times && speechSynthesis.now; i++) finish(); }", sentences);
    }

    @SuppressWarnings("unchecked")
    private static List<String> said(Page page) {
        return (List<String>) page.evaluate("said.map((one) => one.text)");
    }

    private static String marked(Page page) {
        return (String) page.evaluate("[...(CSS.highlights.get('aloud') ?? [])].join('')");
    }

    private static void press(Page page, String name, String value) {
        if (!page.locator(".ways").isVisible()) page.click(".looks summary");
        page.click(".ways [name=" + name + "][value=" + value + "]");
    }

    private static List<String> pressed(Page page) {
        return page.locator(".look [aria-pressed=true]").allTextContents();
    }
}
