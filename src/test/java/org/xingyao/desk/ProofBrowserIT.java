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
}
