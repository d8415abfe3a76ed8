package org.xingyao.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered below the search box, by keyboard and by touch, in a real browser. */
class SuggestBrowserIT extends SiteInBrowser {
    @Test
    void typed_by_keyboard_and_chosen_by_arrow_enter_leads_there() {
        try (var window = browser.window(1440, 900)) {
            var page = open(window, "");
            var complaints = listen(page);
            var box = box(page);
            box.focus();
            page.keyboard().type("zhib");
            offers(page).first().waitFor();
            assertThat(box.getAttribute("role")).isEqualTo("combobox");
            assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(page.locator("#" + box.getAttribute("aria-controls")).getAttribute("role"))
                    .isEqualTo("listbox");
            assertThat(box.getAttribute("aria-activedescendant")).isNull();
            page.keyboard().press("ArrowDown");
            var chosen = page.locator("[role=option][aria-selected=true]");
            assertThat(chosen.count()).isOne();
            assertThat(chosen.textContent()).contains("支部过硬星");
            assertThat(chosen.getAttribute("id")).isEqualTo(box.getAttribute("aria-activedescendant"));
            page.keyboard().press("Enter");
            page.waitForURL("**/stars/zhibu-guoying");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void escape_closes_the_list_and_enter_then_searches_what_was_typed() {
        try (var window = browser.window(390, 800)) {
            var page = open(window, "search");
            page.locator("#q").pressSequentially("支部");
            offers(page).first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Escape");
            assertThat(offers(page).count()).isZero();
            assertThat(page.locator("#q").inputValue()).isEqualTo("支部");
            assertThat(page.locator("#q").getAttribute("aria-expanded")).isEqualTo("false");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=*");
            assertThat(page.locator("h1").textContent()).contains("支部");
        }
    }

    @Test
    void while_an_input_method_composes_nothing_is_asked_and_no_key_is_taken() {
        try (var window = browser.window(390, 800)) {
            var page = window.newPage();
            // The page's own time, so that the pause before a question passes when the test says so.
            page.clock().install();
            page.navigate(address + "search");
            var asked = new ArrayList<String>();
            page.onRequest(request -> {
                if (request.url().contains("/api/v1/suggest")) asked.add(request.url());
            });
            page.locator("#q").focus();
            var session = window.newCDPSession(page);
            for (var part : List.of("z", "zh", "zhi", "zhi b")) {
                var composed = new com.google.gson.JsonObject();
                composed.addProperty("text", part);
                composed.addProperty("selectionStart", part.length());
                composed.addProperty("selectionEnd", part.length());
                session.send("Input.imeSetComposition", composed);
            }
            page.clock().runFor(1000);
            assertThat(asked).isEmpty();
            var committed = new com.google.gson.JsonObject();
            committed.addProperty("text", "支部");
            session.send("Input.insertText", committed);
            page.clock().runFor(1000);
            offers(page).first().waitFor();
            assertThat(page.locator("#q").inputValue()).isEqualTo("支部");
            assertThat(asked).hasSize(1).first().asString().contains("%E6%94%AF%E9%83%A8");
        }
    }

    @ParameterizedTest
    @CsvSource({"390", "1440"})
    void every_offer_is_large_enough_for_a_finger_and_inside_the_window(int width) {
        try (var window = browser.window(width, 900)) {
            var page = open(window, "");
            box(page).pressSequentially("xing");
            offers(page).first().waitFor();
            assertThat(offers(page).count()).isBetween(2, 8);
            for (var offer : offers(page).all()) {
                assertThat(offer.boundingBox().height).isGreaterThanOrEqualTo(44);
                assertThat(offer.boundingBox().x).isGreaterThanOrEqualTo(0);
                assertThat(offer.boundingBox().x + offer.boundingBox().width).isLessThanOrEqualTo(width);
            }
            assertThat((Integer) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isLessThanOrEqualTo(0);
            offers(page).last().click();
            page.waitForURL(url -> !url.equals(address));
        }
    }

    @Test
    void a_mistyped_name_is_put_right_said_and_can_be_refused() {
        try (var window = browser.window(390, 800)) {
            var page = open(window, "search?q=宜业兴业兴");
            assertThat(page.locator(".meant").textContent()).contains("您要找的是不是", "宜业兴业星");
            assertThat(page.locator(".hits li").count()).isPositive();
            page.locator(".meant a").click();
            page.waitForURL("**exact=1**");
            assertThat(page.locator(".meant").count()).isZero();
            assertThat(page.locator("#q").inputValue()).isEqualTo("宜业兴业兴");
        }
    }

    private Page open(BrowserContext window, String path) {
        var page = window.newPage();
        page.navigate(address + path);
        return page;
    }

    private static Locator box(Page page) {
        return page.locator("#site-search");
    }

    private static Locator offers(Page page) {
        return page.locator("[role=option]");
    }
}
