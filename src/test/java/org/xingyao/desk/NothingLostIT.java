package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xingyao.account.PhoneCodes;
import org.xingyao.testsupport.Eventually;

/** Type, break it, come back: every character is there. */
class NothingLostIT {
    private static WritingDesk desk;
    private static BrowserContext mine;
    private static BrowserContext theirs;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        desk = WritingDesk.open();
        mine = desk.person("laowang");
        theirs = desk.person("xiaoli");
    }

    @AfterAll
    static void close() throws IOException {
        if (desk != null) desk.close();
    }

    @Test
    void what_was_typed_without_a_network_is_offered_when_the_window_was_closed() throws IOException {
        var slug = desk.draft(mine, "断网");
        var page = desk.written(mine, slug, "先写的。");
        leaveWithoutNetwork(page, "断网后写的。");
        var again = desk.editing(mine, slug);
        again.waitForSelector("#recovery:not([hidden])");
        assertThat(again.locator("#recovery [data-left]").textContent()).isEqualTo("先写的。断网后写的。");
        again.locator("[data-recover=take]").click();
        desk.awaitSaved(again, slug, "先写的。断网后写的。");
        again.reload();
        again.waitForSelector("#editor:not([hidden])");
        assertThat(again.locator("#recovery").isVisible()).isFalse();
    }

    private static void leaveWithoutNetwork(Page page, String words) {
        mine.setOffline(true);
        page.keyboard().type(words);
        WritingDesk.awaitState(page, "offline");
        page.close();
        mine.setOffline(false);
    }

    @Test
    void what_was_left_behind_is_put_together_with_what_others_saved_since() throws IOException {
        var slug = desk.draft(mine, "断网又并稿");
        var page = desk.written(mine, slug, "第一段。\n第二段。");
        leaveWithoutNetwork(page, "我补的。");
        var other = desk.editing(theirs, slug);
        other.locator(".ProseMirror p").first().click();
        other.keyboard().press("End");
        other.keyboard().type("对方补的。");
        desk.awaitSaved(other, slug, "对方补的。");
        var again = desk.editing(mine, slug);
        again.locator("[data-recover=take]").click();
        desk.awaitSaved(again, slug, "我补的。");
        assertThat(desk.saved(again, slug)).isEqualTo("第一段。对方补的。\n第二段。我补的。");
    }

    @Test
    void the_server_may_be_killed_and_come_back_while_somebody_types() throws IOException, InterruptedException {
        var slug = desk.draft(mine, "重启");
        var page = desk.written(mine, slug, "重启前。");
        int port = desk.kill();
        page.keyboard().type("停机时。");
        WritingDesk.awaitState(page, "offline");
        page.keyboard().type("还在写。");
        desk.startAgain(port);
        WritingDesk.awaitState(page, "saved");
        desk.awaitSaved(page, slug, "重启前。停机时。还在写。");
    }

    @Test
    void who_is_signed_out_signs_in_again_without_leaving_the_page() throws IOException, InterruptedException {
        var window = desk.person("xiaozhao");
        var slug = desk.draft(window, "会话");
        var page = desk.written(window, slug, "登录着写的。");
        page.evaluate("""
                () => fetch('/desk/sign-out', {method: 'POST', redirect: 'manual',
                    body: new URLSearchParams({csrf: document.querySelector('[name=csrf]').value})})""");
        page.keyboard().type("过期后写的。");
        page.waitForSelector("#sign-in[open]");
        page.locator("#again-password").fill("不对的口令不对的");
        page.locator("#sign-in button").click();
        page.waitForFunction("() => document.querySelector('#sign-in .wrong').textContent !== ''");
        // The door makes whoever guessed wrong wait a moment.
        signInUntilOpen(page);
        desk.awaitSaved(page, slug, "登录着写的。过期后写的。");
    }

    @Test
    void who_signs_in_by_two_steps_is_asked_for_the_code_without_leaving_the_page()
            throws IOException, InterruptedException {
        var window = desk.person("xiaoqian");
        var recovery = twoSteps(window);
        var slug = desk.draft(window, "双步");
        var page = desk.written(window, slug, "登录着写的。");
        page.evaluate("""
                () => fetch('/desk/sign-out', {method: 'POST', redirect: 'manual',
                    body: new URLSearchParams({csrf: document.querySelector('[name=csrf]').value})})""");
        page.keyboard().type("过期后写的。");
        page.waitForSelector("#sign-in[open]");
        assertThat(page.locator("#again-code").isVisible()).isFalse();
        page.locator("#again-password").fill(DeskWindow.PASSWORD);
        page.locator("#sign-in button").click();
        page.waitForSelector("#again-code");
        page.locator("#again-code").fill("1");
        page.locator("#sign-in button").click();
        page.waitForFunction("() => document.querySelector('#sign-in .wrong').textContent.startsWith('验证码不对')");
        page.locator("#again-code").fill(recovery);
        page.locator("#sign-in button").click();
        page.waitForFunction("() => !document.querySelector('#sign-in').open");
        desk.awaitSaved(page, slug, "登录着写的。过期后写的。");
    }

    /** @return a recovery code */
    private static String twoSteps(BrowserContext window) throws IOException {
        var page = window.newPage();
        page.navigate(desk.address("desk/account/two-step"));
        page.locator("main form button").click();
        var secret = page.locator("code.secret").textContent().replace(" ", "");
        page.locator("#code").fill(PhoneCodes.code(secret, Instant.now()));
        page.locator("form.fields button").click();
        var recovery = page.locator(".recovery code").first().textContent();
        page.close();
        return recovery;
    }

    private static void signInUntilOpen(Page page) {
        page.waitForFunction("""
                password => {
                  const dialog = document.querySelector('#sign-in');
                  if (!dialog.open) return true;
                  const field = dialog.querySelector('[type=password]');
                  if (field.value !== password) dialog.querySelector('.wrong').textContent = ' ';
                  field.value = password;
                  if (dialog.querySelector('.wrong').textContent === '') return false;
                  dialog.querySelector('.wrong').textContent = '';
                  dialog.querySelector('form').requestSubmit();
                  return false;
                }""", DeskWindow.PASSWORD);
    }

    @Test
    void two_people_see_each_other_and_where_both_changed_a_paragraph_both_texts_are_shown() throws IOException {
        var slug = desk.draft(mine, "两个人");
        var page = desk.written(mine, slug, "原来的一段。");
        var other = desk.editing(theirs, slug);
        other.waitForFunction("() => document.querySelector('#others').textContent.includes('laowang')");
        WritingDesk.typeAtTheEnd(other, "对方写的。");
        desk.awaitSaved(other, slug, "对方写的。");
        // Before the heartbeat has brought the other's words in.
        WritingDesk.typeAtTheEnd(page, "我写的。");
        if (conflict(page)) {
            assertThat(page.locator("#merge .side").allTextContents())
                    .containsExactly("我的原来的一段。我写的。", "对方的原来的一段。对方写的。");
            page.locator("#merge button[value=merge]").click();
        }
        desk.awaitSaved(page, slug, "我写的。");
        assertThat(desk.saved(page, slug)).contains("对方写的。").contains("我写的。");
    }

    /** The heartbeat may have been quicker; then there is nothing to decide. */
    private static boolean conflict(Page page) {
        var end = page.waitForFunction("""
                () => document.querySelector('#merge').open ? 'merge'
                    : document.querySelector('#saved').dataset.state === 'saved' ? 'saved' : false""");
        return "merge".equals(end.jsonValue());
    }

    @Test
    void what_two_windows_of_one_person_change_in_different_places_comes_together() throws IOException {
        var slug = desk.draft(mine, "两个窗口");
        var page = desk.written(mine, slug, "甲段。\n乙段。");
        var second = desk.editing(mine, slug);
        second.waitForFunction("() => document.querySelector('#others').textContent.includes('您的另一个窗口')");
        second.locator(".ProseMirror p").first().click();
        second.keyboard().press("End");
        second.keyboard().type("第二窗。");
        WritingDesk.typeAtTheEnd(page, "第一窗。");
        desk.awaitSaved(second, slug, "第二窗。");
        desk.awaitSaved(page, slug, "第一窗。");
        assertThat(desk.saved(page, slug)).isEqualTo("甲段。第二窗。\n乙段。第一窗。");
        assertThat(second.locator("#recovery").isVisible()).isFalse();
    }

    @Test
    void a_slow_and_dropping_network_loses_no_keystroke() throws IOException {
        var slug = desk.draft(mine, "慢网");
        var page = desk.editing(mine, slug);
        var tries = new AtomicInteger();
        // Of three saves one never arrives, and of the answers one never comes back.
        page.route("**/desk/writing/" + slug, route -> {
            if (!route.request().method().equals("PUT")) {
                route.resume();
            } else {
                switch (tries.incrementAndGet() % 3) {
                    case 0 -> route.abort();
                    case 1 -> {
                        route.fetch();
                        route.abort();
                    }
                    default -> route.resume();
                }
            }
        });
        page.evaluate("document.querySelector('#editor').editor.commands.focus('end')");
        for (int i = 1; i <= 12; i++)
            page.keyboard().type("第" + i + "句。", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(60));
        desk.awaitSaved(page, slug, "第11句。第12句。");
        assertThat(desk.saved(page, slug)).isEqualTo("第1句。第2句。第3句。第4句。第5句。第6句。第7句。第8句。第9句。第10句。第11句。第12句。");
        assertThat(tries.get()).isGreaterThan(2);
    }

    @Test
    void a_field_that_cant_be_read_does_not_hold_up_the_text() throws IOException {
        var slug = desk.draft(mine, "坏字段");
        var page = desk.editing(mine, slug);
        page.locator("#number").fill("第六期");
        WritingDesk.typeAtTheEnd(page, "正文照样存。");
        page.waitForSelector("#number-wrong");
        Eventually.check(
                "the text is saved",
                Duration.ofSeconds(30),
                () -> desk.saved(page, slug).equals("正文照样存。"));
        assertThat(page.locator("#number").inputValue()).isEqualTo("第六期");
        page.locator("#number").fill("");
        desk.awaitSaved(page, slug, "正文照样存。");
        assertThat(page.locator("#number-wrong").count()).isZero();
    }

    @Test
    void what_is_typed_while_a_left_text_is_offered_is_kept_with_it() throws IOException {
        var slug = desk.draft(mine, "又写又恢复");
        var page = desk.written(mine, slug, "甲段。\n乙段。");
        leaveWithoutNetwork(page, "留在本机。");
        var again = desk.editing(mine, slug);
        again.waitForSelector("#recovery:not([hidden])");
        again.locator(".ProseMirror p").first().click();
        again.keyboard().press("End");
        again.keyboard().type("新写的。");
        again.locator("[data-recover=take]").click();
        desk.awaitSaved(again, slug, "留在本机。");
        assertThat(desk.saved(again, slug)).isEqualTo("甲段。新写的。\n乙段。留在本机。");
    }

    @Test
    void a_text_with_a_pair_that_did_arrive_is_not_offered_again() throws IOException {
        var slug = desk.draft(mine, "到了的");
        var page = desk.editing(mine, slug);
        page.locator(".ProseMirror").click();
        // The server saves, its answer never comes, and the window is closed.
        var arrives = new AtomicBoolean();
        page.route("**/desk/writing/" + slug, route -> {
            if (route.request().method().equals("PUT")) {
                if (arrives.get()) route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        page.keyboard().press("Control+Alt+q");
        page.keyboard().type("甲问");
        page.keyboard().press("Enter");
        page.keyboard().type("甲答");
        WritingDesk.awaitState(page, "offline");
        arrives.set(true);
        Eventually.check(
                "all of it arrived",
                Duration.ofSeconds(30),
                () -> desk.saved(page, slug).equals("甲问\n甲答"));
        page.close();
        var again = desk.editing(mine, slug);
        // The roll call of other windows is over when the article's own window has been noted.
        again.waitForFunction("() => document.querySelector('#editor').dataset.recovered !== undefined");
        assertThat(again.locator("#recovery").isVisible()).isFalse();
    }
}
