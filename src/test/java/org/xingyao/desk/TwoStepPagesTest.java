package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.PhoneCodes;
import org.xingyao.account.Role;
import org.xingyao.account.SignInMechanism;
import org.xingyao.editorial.AddToken;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.SaveSettings;
import org.xingyao.setting.Setting;
import org.xingyao.setting.Settings;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** Signing in by two steps, from the phone's first picture to the last recovery code. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TwoStepPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String PAGE = "/desk/account/two-step";
    private static final String CODE = "/desk/login/code";

    @Inject
    AddUser addUser;

    @Inject
    AddToken addToken;

    @Inject
    SaveSettings saveSettings;

    @Inject
    Settings settings;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    @BeforeEach
    void forgetEarlierFailures() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @AfterEach
    void askItOfNobody() {
        compulsory("");
    }

    @Test
    void whoever_has_set_it_up_is_asked_for_the_code_and_is_in_by_both_only() {
        var phone = setUp(person(Role.EDITOR));
        var first = DeskClient.tryPassword(phone.name(), PASSWORD);
        assertThat(first.header("Location")).endsWith(CODE);
        assertThat(first.cookie(SignInMechanism.COOKIE))
                .as("no session before both")
                .isNull();
        assertThat(first.header("Set-Cookie"))
                .contains("Path=/desk/login")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
        var half = first.cookie("xingyao-half");
        assertThat(new DeskClient(half).get("/desk").statusCode())
                .as("half is nothing")
                .isEqualTo(302);
        assertThat(given().cookie("xingyao-half", half).get(CODE).statusCode()).isEqualTo(200);
        assertThat(code(half, "000000x").statusCode()).isEqualTo(401);
        var in = code(half, phone.code());
        assertThat(in.header("Location")).endsWith("/desk");
        var desk = new DeskClient(in.cookie(SignInMechanism.COOKIE));
        assertThat(desk.get("/desk").statusCode()).isEqualTo(200);
        assertThat(lastAudit(phone.name(), "sign-in")).isEqualTo("口令和手机验证码");
        assertThat(code(half, phone.code()).header("Location")).as("used up").endsWith("/desk/login");
    }

    @Test
    void a_code_does_not_open_twice_not_even_from_another_browser() {
        var phone = setUp(person(Role.EDITOR));
        var code = phone.code();
        assertThat(code(half(phone.name()), code).statusCode()).isEqualTo(303);
        assertThat(code(half(phone.name()), code).statusCode()).isEqualTo(401);
        clock.forward(Duration.ofSeconds(31));
        assertThat(code(half(phone.name()), phone.code()).statusCode()).isEqualTo(303);
    }

    @Test
    void the_code_that_confirmed_it_does_not_open_the_door_either() {
        var name = person(Role.EDITOR);
        var browser = DeskClient.signIn(name, PASSWORD);
        var phone = new Phone(name, begin(browser), List.of(), browser, clock);
        var code = phone.code();
        browser.post(PAGE + "/confirm", Map.of("code", code));
        assertThat(code(half(name), code).statusCode()).isEqualTo(401);
    }

    @Test
    void half_a_sign_in_is_forgotten_after_five_minutes_and_by_a_new_password() {
        var phone = setUp(person(Role.EDITOR));
        var late = half(phone.name());
        clock.forward(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(given().redirects()
                        .follow(false)
                        .cookie("xingyao-half", late)
                        .get(CODE)
                        .header("Location"))
                .endsWith("/desk/login");
        assertThat(code(late, phone.code()).header("Location")).endsWith("/desk/login");
        var other = half(phone.name());
        var admin = DeskClient.signIn(person(Role.ADMIN), PASSWORD);
        admin.post("/desk/people/" + phone.name() + "/password", Map.of());
        assertThat(code(other, phone.code()).header("Location"))
                .as("reset meanwhile")
                .endsWith("/desk/login");
    }

    @Test
    void wrong_codes_have_to_wait_longer_each_time_and_the_right_password_does_not_begin_anew() {
        var phone = setUp(person(Role.EDITOR));
        for (int i = 0; i < 3; i++)
            assertThat(code(half(phone.name()), "123123").statusCode()).isEqualTo(401);
        int wait = 0;
        for (int i = 0; i < 4; i++) {
            clock.forward(Duration.ofSeconds(wait + 1));
            var half = half(phone.name());
            var refused = code(half, "123123");
            assertThat(refused.statusCode()).isEqualTo(429);
            int longer = Integer.parseInt(refused.header("Retry-After"));
            assertThat(longer).isGreaterThan(wait);
            wait = longer;
            assertThat(code(half, phone.code()).statusCode())
                    .as("the right code waits too")
                    .isEqualTo(429);
        }
        assertThat(DeskClient.tryPassword(phone.name(), PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void of_many_guesses_at_once_one_is_looked_at_and_the_others_wait() throws Exception {
        var phone = setUp(person(Role.EDITOR));
        // So many that the next one makes wait for minutes, however slow the machine is.
        for (int i = 0; i < 10; i++) {
            code(half(phone.name()), "123123");
            clock.forward(Duration.ofMinutes(3));
        }
        var half = half(phone.name());
        long before = audits(phone.name(), "sign-in-refused");
        try (var hands = Executors.newFixedThreadPool(12)) {
            var guesses = IntStream.range(0, 12)
                    .mapToObj(i -> hands.submit(() -> code(half, String.format("%06d", i))))
                    .toList();
            for (var guess : guesses) assertThat(guess.get().statusCode()).isEqualTo(429);
        }
        assertThat(audits(phone.name(), "sign-in-refused") - before).isEqualTo(1);
    }

    @Test
    void a_recovery_code_opens_once_and_new_ones_make_the_old_worthless() {
        var phone = setUp(person(Role.EDITOR));
        assertThat(phone.recovery()).hasSize(10).doesNotHaveDuplicates();
        var in = code(
                half(phone.name()),
                " " + phone.recovery().getFirst().toUpperCase().replace("-", " ") + " ");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(lastAudit(phone.name(), "sign-in")).contains("恢复码，还剩 9 个");
        assertThat(code(half(phone.name()), phone.recovery().getFirst()).statusCode())
                .isEqualTo(401);
        var browser = new DeskClient(in.cookie(SignInMechanism.COOKIE));
        assertThat(browser.get(PAGE).asString())
                .contains("还剩 9 个")
                .doesNotContain(phone.recovery().get(1));
        var refused = browser.post(PAGE + "/codes", Map.of("password", "错的口令"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("#renew-password[aria-invalid]")).hasSize(1);
        var fresh = page(browser.post(PAGE + "/codes", Map.of("password", PASSWORD)))
                .select(".recovery code")
                .eachText();
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(phone.recovery());
        assertThat(code(half(phone.name()), phone.recovery().get(1)).statusCode())
                .isEqualTo(401);
        assertThat(code(half(phone.name()), fresh.get(1)).statusCode()).isEqualTo(303);
    }

    @Test
    void secret_and_codes_are_shown_once_and_stand_in_no_log() {
        var phone = setUp(person(Role.EDITOR));
        assertThat(phone.browser().get(PAGE).asString())
                .doesNotContain(phone.secret())
                .doesNotContain("<svg")
                .doesNotContain(phone.recovery().getFirst());
        var stored = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select code_hash from recovery_code", String.class)
                        .getResultList());
        assertThat(stored.toString()).doesNotContain(phone.recovery().getFirst());
        var said = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select detail || object from audit_log", String.class)
                        .getResultList());
        assertThat(said.toString())
                .doesNotContain(phone.secret())
                .doesNotContain(phone.recovery().getFirst());
    }

    @Test
    void turning_it_on_signs_the_other_browsers_out_and_a_second_phone_does_not_slip_in() {
        var name = person(Role.EDITOR);
        var elsewhere = DeskClient.signIn(name, PASSWORD);
        var phone = setUp(name);
        assertThat(elsewhere.get("/desk").statusCode()).isEqualTo(302);
        assertThat(phone.browser().get("/desk").statusCode()).isEqualTo(200);
        assertThat(phone.browser().post(PAGE, Map.of()).statusCode()).isEqualTo(409);
        assertThat(phone.browser()
                        .post(PAGE + "/confirm", Map.of("code", phone.code()))
                        .statusCode())
                .isEqualTo(409);
        assertThat(code(half(name), phone.code()).statusCode())
                .as("the first phone still opens")
                .isEqualTo(303);
    }

    @Test
    void a_wrong_code_does_not_turn_it_on_and_a_secret_that_lay_about_is_not_confirmed() {
        var name = person(Role.EDITOR);
        var browser = DeskClient.signIn(name, PASSWORD);
        var secret = begin(browser);
        var refused = browser.post(PAGE + "/confirm", Map.of("code", "12345"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("#code[aria-invalid]")).hasSize(1);
        assertThat(DeskClient.tryPassword(name, PASSWORD).header("Location")).endsWith("/desk");
        clock.forward(Duration.ofMinutes(20));
        browser.get("/desk");
        clock.forward(Duration.ofMinutes(11));
        var late = browser.post(PAGE + "/confirm", Map.of("code", PhoneCodes.code(secret, clock.instant())));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(browser.get(PAGE).asString()).doesNotContain("<svg");
    }

    @Test
    void the_password_turns_it_off_and_slips_have_to_wait() {
        var phone = setUp(person(Role.EDITOR));
        for (int i = 0; i < 4; i++) phone.browser().post(PAGE + "/end", Map.of("password", "错的口令"));
        var waits = phone.browser().post(PAGE + "/end", Map.of("password", PASSWORD));
        assertThat(waits.statusCode()).isEqualTo(400);
        assertThat(waits.asString()).contains("秒后再试");
        clock.forward(Duration.ofSeconds(10));
        assertThat(phone.browser()
                        .post(PAGE + "/end", Map.of("password", PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(DeskClient.tryPassword(phone.name(), PASSWORD).header("Location"))
                .endsWith("/desk");
        assertThat(lastAudit(phone.name(), "two-steps-off")).isEmpty();
    }

    @Test
    void an_administrator_takes_it_off_for_a_lost_phone_and_the_person_is_signed_out() {
        var phone = setUp(person(Role.EDITOR));
        var admin = DeskClient.signIn(person(Role.ADMIN), PASSWORD);
        var path = "/desk/people/" + phone.name();
        assertThat(admin.get(path).asString()).contains("代为关闭双步登录").doesNotContain(phone.secret());
        assertThat(admin.post(path + "/two-step/end", Map.of()).statusCode()).isEqualTo(303);
        assertThat(phone.browser().get("/desk").statusCode()).isEqualTo(302);
        assertThat(DeskClient.tryPassword(phone.name(), PASSWORD).header("Location"))
                .endsWith("/desk");
        assertThat(lastAudit(phone.name(), "two-steps-lifted")).isEmpty();
        assertThat(admin.post(path + "/two-step/end", Map.of()).statusCode())
                .as("it is off")
                .isEqualTo(409);
    }

    @Test
    void nobody_takes_their_own_off_without_the_password() {
        var phone = setUp(person(Role.ADMIN));
        var answer = phone.browser().post("/desk/people/" + phone.name() + "/two-step/end", Map.of());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(DeskClient.tryPassword(phone.name(), PASSWORD).header("Location"))
                .endsWith(CODE);
    }

    @Test
    void a_new_password_leaves_the_second_step_on() {
        var phone = setUp(person(Role.EDITOR));
        var fresh = "雨后麦田里的白鹭";
        phone.browser().post("/desk/password", Map.of("old", PASSWORD, "fresh", fresh, "again", fresh));
        assertThat(DeskClient.tryPassword(phone.name(), fresh).header("Location"))
                .endsWith(CODE);
    }

    @Test
    void where_the_house_asks_it_nothing_else_can_be_done_before_it_is_set_up() throws Exception {
        var name = person(Role.EDITOR);
        var browser = DeskClient.signIn(name, PASSWORD);
        var other = DeskClient.signIn(person(Role.REPORTER), PASSWORD);
        compulsory("editor,admin");
        for (var path : deskPages()) {
            var answer = browser.get(path);
            if (path.startsWith("/desk/writing/")) {
                assertThat(answer.statusCode()).as("a script").isEqualTo(403);
                assertThat(answer.asString()).contains("双步登录");
                continue;
            }
            if (path.startsWith("/desk/login") || path.equals("/desk/password")) continue;
            assertThat(answer.statusCode()).as(path).isEqualTo(path.equals(PAGE) ? 200 : 303);
            if (!path.equals(PAGE))
                assertThat(answer.header("Location")).as(path).endsWith(PAGE);
        }
        assertThat(page(browser.get(PAGE)).select("nav a")).isEmpty();
        assertThat(other.get("/desk").statusCode()).as("another role").isEqualTo(200);
        begin(browser);
        var secret = page(browser.get(PAGE)).select("code.secret").text().replace(" ", "");
        browser.post(PAGE + "/confirm", Map.of("code", PhoneCodes.code(secret, clock.instant())));
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
        browser.post(PAGE + "/end", Map.of("password", PASSWORD));
        assertThat(browser.get("/desk").header("Location")).as("off again").endsWith(PAGE);
    }

    @Test
    void a_one_time_password_comes_before_the_second_step() {
        compulsory("editor");
        var name = "person" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, Role.EDITOR, PASSWORD, true);
        var browser = DeskClient.signIn(name, PASSWORD);
        assertThat(browser.get("/desk").header("Location")).endsWith("/desk/password");
        assertThat(browser.get(PAGE).header("Location")).endsWith("/desk/password");
        var fresh = "雨后麦田里的白鹭";
        browser.post("/desk/password", Map.of("old", PASSWORD, "fresh", fresh, "again", fresh));
        assertThat(browser.get("/desk").header("Location")).endsWith(PAGE);
    }

    @Test
    void tokens_of_machines_are_not_asked() {
        compulsory("editor");
        var token = addToken.run(Actor.OPERATOR, "token" + System.nanoTime(), Role.EDITOR);
        assertThat(given().header("Authorization", "Bearer " + token)
                        .get("/api/v1/articles/none?copy=working")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void odd_input_at_the_second_step_gets_a_plain_no() {
        var half = half(setUp(person(Role.EDITOR)).name());
        assertThat(code(half, "").statusCode()).isEqualTo(401);
        clock.forward(Duration.ofMinutes(1));
        assertThat(code(half, "\u0000<b>").statusCode()).isEqualTo(401);
        clock.forward(Duration.ofMinutes(1));
        assertThat(code(half, "9".repeat(1500)).statusCode()).isEqualTo(401);
        for (var cookie : new String[] {"", "\u00e9", "x".repeat(3000)})
            assertThat(code(cookie, "123456").header("Location")).endsWith("/desk/login");
    }

    /** Somebody with a phone; a moment has passed since it confirmed, so that its next code is another. */
    private record Phone(String name, String secret, List<String> recovery, DeskClient browser, TestClock clock) {
        String code() {
            return PhoneCodes.code(secret, clock.instant());
        }
    }

    private Phone setUp(String name) {
        var browser = DeskClient.signIn(name, PASSWORD);
        var secret = begin(browser);
        var confirmed = browser.post(PAGE + "/confirm", Map.of("code", PhoneCodes.code(secret, clock.instant())));
        assertThat(confirmed.statusCode()).isEqualTo(200);
        assertThat(confirmed.header("Cache-Control")).contains("no-store");
        clock.forward(Duration.ofSeconds(61));
        return new Phone(name, secret, page(confirmed).select(".recovery code").eachText(), browser, clock);
    }

    private static String begin(DeskClient browser) {
        assertThat(browser.post(PAGE, Map.of()).statusCode()).isEqualTo(303);
        return page(browser.get(PAGE)).select("code.secret").text().replace(" ", "");
    }

    private static String half(String name) {
        var answer = DeskClient.tryPassword(name, PASSWORD);
        assertThat(answer.header("Location")).as(answer.asString()).endsWith(CODE);
        return answer.cookie("xingyao-half");
    }

    private static Response code(String half, String code) {
        return given().redirects()
                .follow(false)
                .cookie("xingyao-half", half)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("code", code)
                .post(CODE);
    }

    private static List<String> deskPages() throws Exception {
        return Files.readAllLines(Path.of("src/test/resources/role-matrix.txt")).stream()
                .filter(line -> line.startsWith("GET /desk"))
                .map(line -> line.split("\\|")[1].strip())
                .toList();
    }

    private void compulsory(String roles) {
        saveSettings.run(
                Actor.OPERATOR,
                Map.of(Setting.TWO_STEP_ROLES, roles),
                settings.read().tag());
    }

    private long audits(String name, String action) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery(
                        "select count(*) from audit_log where object = :object and action = :action", Long.class)
                .setParameter("object", "user:" + name)
                .setParameter("action", action)
                .getSingleResult());
    }

    private String lastAudit(String name, String action) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select detail from audit_log where object = :object and action = :action order by no desc limit 1")
                .setParameter("object", "user:" + name)
                .setParameter("action", action)
                .getSingleResult());
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private String person(Role role) {
        var name = "person" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return name;
    }
}
