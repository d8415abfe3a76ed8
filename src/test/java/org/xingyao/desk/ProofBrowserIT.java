package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The proofreader's findings beside the text: a click goes to the words. */
class ProofBrowserIT {
    private static WritingDesk desk;
    private static BrowserContext mine;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        desk = WritingDesk.open();
        mine = desk.person("laojiao");
    }

    @AfterAll
    static void close() throws IOException {
        if (desk != null) desk.close();
    }

    @Test
    void a_click_on_a_finding_selects_its_words_even_after_the_text_has_moved() throws IOException {
        var slug = desk.draft(mine, "校对");
        var page = desk.editing(mine, slug);
        WritingDesk.typeAtTheEnd(page, "第一段。\n党员重温人党誓词。");
        desk.awaitSaved(page, slug, "人党誓词");
        page.locator(".ProseMirror p").first().click();
        page.keyboard().press("Home");
        page.keyboard().type("新写的一句。");
        var summary = page.locator("details:has(#proof) > summary");
        if (!page.locator("#proof").isVisible()) summary.click();
        var finding = page.locator("#proof button", new Page.LocatorOptions().setHasText("人党誓词"));
        assertThat(finding.textContent()).contains("必改");
        finding.click();
        page.waitForFunction("() => getSelection().toString() === '人党誓词'");
        page.keyboard().type("入党誓词");
        desk.awaitSaved(page, slug, "重温入党誓词");
        page.locator("#no-proof").waitFor();
        assertThat(page.locator("#proof li").count()).isZero();
    }

    @Test
    void one_click_puts_the_suggestion_in_place_and_one_undo_takes_it_out() throws IOException {
        var slug = desk.draft(mine, "采用");
        var page = checked(slug, "党员重温人党誓词。\n再接再励。");
        page.locator("#proof li", having("人党誓词")).getByText("采用").click();
        desk.awaitSaved(page, slug, "重温入党誓词");
        page.keyboard().press("Control+z");
        desk.awaitSaved(page, slug, "重温人党誓词");
        page.locator("#proof li", having("人党誓词")).waitFor();
        assertThat(desk.saved(page, slug)).contains("再接再励");
    }

    @Test
    void words_that_are_gone_are_not_replaced_and_the_list_says_so() throws IOException {
        var slug = desk.draft(mine, "没有了");
        var page = checked(slug, "大家再接再励。");
        // Offline, so that the list stays as it was.
        mine.setOffline(true);
        page.evaluate("document.querySelector('#editor').editor.commands.setContent('<p>全改了。</p>')");
        page.locator("#proof li").getByText("采用").click();
        assertThat(page.locator("#proof li [role=status]").textContent()).contains("已经改过，没有替换");
        mine.setOffline(false);
        assertThat(page.locator(".ProseMirror").textContent()).contains("全改了。");
    }

    @Test
    void a_slip_in_the_headline_is_put_right_in_its_field() throws IOException {
        var slug = desk.draft(mine, "大家再接再励");
        var page = checked(slug, "正文。");
        page.locator("#proof li", having("再接再励")).getByText("采用").click();
        assertThat(page.locator("[name=headline]").inputValue()).isEqualTo("大家再接再厉");
        page.locator("#no-proof").waitFor();
        assertThat(desk.sheet(page, slug).getJsonObject("fields").getString("headline"))
                .isEqualTo("大家再接再厉");
    }

    @Test
    void a_finding_is_ignored_for_a_reason_and_stays_so_after_the_page_is_opened_again() throws IOException {
        var slug = desk.draft(mine, "不改");
        var page = checked(slug, "党员重温人党誓词。");
        page.locator("#proof li", having("人党誓词")).getByText("不改").click();
        page.waitForFunction("() => document.activeElement.id === 'proof-reason'");
        page.keyboard().press("Enter");
        assertThat(page.locator("#proof li [role=status]").textContent()).contains("要写明理由");
        page.keyboard().type("引文原文如此");
        page.keyboard().press("Enter");
        page.locator("#no-proof").waitFor();
        assertThat(page.locator("#proof-ignored summary").textContent()).isEqualTo("已忽略 1 处");

        var again = desk.editing(mine, slug);
        open(again);
        again.locator("#proof-ignored summary").click();
        assertThat(again.locator("#proof-ignored li").textContent()).contains("引文原文如此", "laojiao");
        again.locator("#proof-ignored").getByText("恢复提示").click();
        again.locator("#proof li", having("人党誓词")).waitFor();
        assertThat(again.locator("#proof-ignored").isVisible()).isFalse();
    }

    /** The editor with these words, the findings unfolded and there. */
    private static Page checked(String slug, String words) throws IOException {
        var page = desk.editing(mine, slug);
        WritingDesk.typeAtTheEnd(page, words);
        desk.awaitSaved(page, slug, words.lines().toList().getLast());
        open(page);
        page.locator("#proof li").first().waitFor();
        return page;
    }

    private static void open(Page page) {
        if (!page.locator("#proof").isVisible())
            page.locator("#proof-panel > summary").click();
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
