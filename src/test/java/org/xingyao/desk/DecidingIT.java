package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.WordFile;

/** From a Word file to a withdrawn page, through seven people at their desks, with the readers looking on all the time. */
class DecidingIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String HEADLINE = "渡口驿站通了热水";
    private static final String OLD = "渡口驿站一天烧出热水三百壶";
    private static final String NEW = "渡口驿站一天烧出热水三十壶";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** Chooses words in the page of the frame as a hand would. */
    private static final String CHOOSE = """
            (words) => {
              const line = [...document.querySelectorAll('.prose p')].find((one) => one.textContent.includes(words));
              const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf(words);
                if (at < 0) continue;
                getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
                document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
              }
            }""";

    private final Map<String, BrowserContext> people = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    @Test
    void a_word_file_is_reviewed_published_corrected_and_withdrawn_by_plan() throws Exception {
        try (var desk = WritingDesk.open()) {
            for (var one : List.of(
                    "w reporter",
                    "a editor",
                    "b section-chief",
                    "c duty-chief",
                    "p proofreader",
                    "q proofreader",
                    "r proofreader"))
                people.put(one.substring(0, 1), desk.person("ren" + one.charAt(0), one.substring(2)));
            var slug = fromWord(desk);
            submit(desk, slug);
            readersSee(desk, slug, "", OLD);
            noteAndReturn(desk, slug);
            mend(desk, slug);
            submit(desk, slug);
            signAll(desk, slug);
            decide(desk, "c", slug, "#publish button");
            readersSee(desk, slug, OLD, NEW);

            rewrite(desk, slug);
            submit(desk, slug);
            readersSee(desk, slug, OLD, NEW);
            signAll(desk, slug);
            correct(desk, slug);
            readersSee(desk, slug, NEW, OLD);
            assertThat(read(desk, "corrections")).contains(HEADLINE, "“三百壶”应为“三十壶”");

            desk.startHaltingAt("plan-claimed");
            withdrawSoon(desk, slug);
            desk.startAfterHalt("-Dxingyao.plans.abandoned-after=1s");
            Eventually.check("its page is gone", LIMIT, () -> status(desk, "articles/" + slug) == 410);
            readersSee(desk, slug, "", NEW);
            assertThat(read(desk, "articles/" + slug)).contains("核实后另发").doesNotContain(NEW);
            assertCarriedOutOnce(desk, slug);
            proveIt(desk, slug);
            assertThat(complaints).isEmpty();
        }
    }

    private String fromWord(WritingDesk desk) throws IOException {
        var page = window("w");
        page.navigate(desk.address("desk/articles/word"));
        var bytes = new WordFile()
                .styled("a3", HEADLINE)
                .p(OLD + "，骑手歇脚有了去处。")
                .p("大家面对党旗重温人党誓词。")
                .bytes();
        page.locator("#file").setInputFiles(new FilePayload("驿站.docx", TYPE, bytes));
        page.locator("form[enctype] button").click();
        page.waitForURL("**/{word,edit}");
        // What could not be told for sure is said before the draft is shown.
        if (page.url().endsWith("/word")) page.locator("main a.button").click();
        page.waitForURL("**/edit");
        var parts = page.url().split("/");
        page.close();
        return parts[parts.length - 2];
    }

    private void submit(WritingDesk desk, String slug) throws IOException {
        var page = desk.editing(person("w"), slug);
        page.locator("button[name=submit]").click();
        page.waitForURL("**/desk/articles");
        page.close();
    }

    private void noteAndReturn(WritingDesk desk, String slug) throws IOException {
        var page = review(desk, "a", slug);
        assertThat(page.locator("#checks > .checks").textContent()).contains("必改", "人党誓词");
        page.frames().getLast().evaluate(CHOOSE, "热水三百壶");
        assertThat(page.locator("#annotation-words").inputValue()).isEqualTo("热水三百壶");
        page.locator("#annotation-note").fill("一天三百壶？请核");
        page.locator("#annotate button").click();
        page.waitForURL("**/review?done*");
        assertThat(page.locator("#annotations").textContent()).contains("一天三百壶？请核");
        page.locator("#comment-first-review").fill("见批注，另有错字");
        page.locator("button[value=return]").first().click();
        page.waitForURL("**/review?done");
        page.close();
        var author = window("w");
        author.navigate(desk.address("desk/review"));
        assertThat(author.locator("main").textContent()).contains("退回给我修改", "见批注，另有错字");
        author.close();
    }

    /** From the list of checks to the words themselves, and from the note to those that it is about. */
    private void mend(WritingDesk desk, String slug) throws IOException {
        var page = window("w");
        page.navigate(desk.address("desk/articles/" + slug + "/review"));
        page.locator("#checks > .checks a").first().click();
        page.waitForURL("**/edit#at=*");
        page.waitForFunction("() => getSelection().toString() === '人党誓词'");
        page.keyboard().type("入党誓词");
        desk.awaitSaved(page, slug, "重温入党誓词");
        assertThat(page.locator(".ProseMirror .noted").textContent()).isEqualTo("热水三百壶");
        page.locator("#notes summary").click();
        page.locator("#notes li > button").click();
        page.waitForFunction("() => getSelection().toString() === '热水三百壶'");
        page.locator("#notes .hint button").click();
        page.locator("#notes")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        assertThat(page.locator(".ProseMirror .noted").count()).isZero();
        page.close();
    }

    private void rewrite(WritingDesk desk, String slug) throws IOException {
        var page = window("w");
        page.navigate(desk.address("desk/articles/" + slug + "/edit#at="
                + URLEncoder.encode(
                        "{\"place\":\"blocks/0\",\"before\":\"\",\"words\":\"三百壶\"}", StandardCharsets.UTF_8)));
        page.waitForFunction("() => getSelection().toString() === '三百壶'");
        page.keyboard().type("三十壶");
        desk.awaitSaved(page, slug, NEW);
        page.close();
    }

    private void signAll(WritingDesk desk, String slug) throws IOException {
        decide(desk, "a", slug, "section[aria-labelledby=h-first-review] button[value=approve]");
        decide(desk, "p", slug, "section[aria-labelledby=h-first-proof] button[value=approve]");
        decide(desk, "b", slug, "section[aria-labelledby=h-second-review] button[value=approve]");
        decide(desk, "q", slug, "section[aria-labelledby=h-second-proof] button[value=approve]");
        decide(desk, "r", slug, "section[aria-labelledby=h-third-proof] button[value=approve]");
        decide(desk, "c", slug, "section[aria-labelledby=h-final-review] button[value=approve]");
    }

    private void decide(WritingDesk desk, String who, String slug, String button) throws IOException {
        var page = review(desk, who, slug);
        page.locator(button).click();
        page.waitForURL("**/review?done");
        page.close();
    }

    private void correct(WritingDesk desk, String slug) throws IOException {
        var page = review(desk, "c", slug);
        page.locator("#correction").fill("“三百壶”应为“三十壶”");
        page.locator("#correct button").click();
        page.waitForURL("**/review?done");
        page.close();
        assertThat(read(desk, "articles/" + slug)).contains("更正", "“三百壶”应为“三十壶”");
    }

    private void withdrawSoon(WritingDesk desk, String slug) throws IOException {
        var page = window("c");
        page.navigate(desk.address("desk/articles/" + slug + "/plans"));
        page.locator("#kind").selectOption("withdraw");
        var soon = LocalDateTime.now(ZoneId.of("Asia/Shanghai")).plusSeconds(5);
        page.locator("#at").fill(TYPED.format(soon));
        page.locator("#reason").fill("核实后另发");
        page.locator("form.fields button").click();
        page.waitForURL("**/plans?done=saved");
        page.close();
    }

    /** The program died when it had just taken the plan; the next one carried it out, once. */
    private void assertCarriedOutOnce(WritingDesk desk, String slug) throws IOException {
        var page = window("c");
        page.navigate(desk.address("desk/articles/" + slug + "/plans"));
        assertThat(page.locator("tbody tr").allTextContents())
                .singleElement()
                .asString()
                .contains("定时撤稿", "已执行");
        page.close();
    }

    private void proveIt(WritingDesk desk, String slug) throws IOException {
        var page = window("c");
        page.navigate(desk.address("desk/articles/" + slug + "/online"));
        assertThat(page.locator("main").textContent()).contains("已撤稿").contains("核实后另发");
        assertThat(page.locator("main strong").allTextContents()).isEmpty();
        assertThat(page.locator("main").textContent()).containsPattern("\\d+ 处都已看不到这篇稿件");
        page.close();
    }

    /**
     * What page, search, feed and site map show.
     *
     * @param words that are public; empty when the article is not
     * @param notYet words that no reader may see
     */
    private void readersSee(WritingDesk desk, String slug, String words, String notYet) throws IOException {
        boolean isPublic = !words.isEmpty();
        var link = "/articles/" + slug;
        for (var list : List.of("feed.xml", "sitemap/news.xml", "rss.xml"))
            assertThat(read(desk, list).contains(link)).as(list).isEqualTo(isPublic);
        if (isPublic) {
            assertThat(read(desk, "articles/" + slug)).contains(words).doesNotContain(notYet);
            Eventually.check("found", LIMIT, () -> search(desk, words).contains(link));
        }
        Eventually.check(
                "no longer found by " + notYet,
                LIMIT,
                () -> !search(desk, notYet).contains(notYet));
        if (!isPublic)
            Eventually.check(
                    "not in a search", LIMIT, () -> !search(desk, HEADLINE).contains(link));
    }

    /** What is found, without the marks on the words and without the question. */
    private String search(WritingDesk desk, String words) throws IOException {
        var answer = read(desk, "api/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        return new JsonObject(answer).getJsonArray("hits").encode().replaceAll("</?\\w+>", "");
    }

    private String read(WritingDesk desk, String path) throws IOException {
        return person("w").request().get(desk.address(path)).text();
    }

    private int status(WritingDesk desk, String path) throws IOException {
        return person("w").request().get(desk.address(path)).status();
    }

    private Page review(WritingDesk desk, String who, String slug) throws IOException {
        var page = window(who);
        page.navigate(desk.address("desk/articles/" + slug + "/review"));
        page.locator("iframe[data-ready]").waitFor();
        return page;
    }

    private Page window(String who) {
        var page = person(who).newPage();
        var heard = DeskWindow.listen(page);
        page.onClose(_ -> complaints.addAll(heard));
        return page;
    }

    private BrowserContext person(String who) {
        return Objects.requireNonNull(people.get(who), who);
    }
}
