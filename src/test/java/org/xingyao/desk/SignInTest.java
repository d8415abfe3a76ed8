package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.account.SignInMechanism;
import org.xingyao.account.Users;
import org.xingyao.editorial.AddToken;
import org.xingyao.editorial.AddUser;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SignInTest {
    private static final String PASSWORD = "正确的口令 12";

    @Inject
    AddUser addUser;

    @Inject
    AddToken addToken;

    @Inject
    Users users;

    @Inject
    TestClock clock;

    @BeforeEach
    void forgetEarlierFailures() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @Test
    void the_right_password_opens_the_desk_and_the_cookie_stays_on_it() {
        var answer = DeskClient.tryPassword(person(Role.EDITOR), PASSWORD);
        assertThat(answer.header("Location")).endsWith("/desk");
        assertThat(answer.header("Set-Cookie"))
                .contains("Path=/desk")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
        var desk = new DeskClient(answer.cookie(SignInMechanism.COOKIE)).get("/desk");
        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(desk.asString()).contains("责任编辑");
    }

    @Test
    void a_name_that_does_not_exist_and_a_wrong_password_get_the_same_answer() {
        var name = person(Role.EDITOR);
        var wrong = DeskClient.tryPassword(name, "错的口令");
        var nobody = DeskClient.tryPassword("nobody" + name.substring(6), "错的口令");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.asString().replace("nobody", "person")).isEqualTo(wrong.asString());
        assertThat(wrong.cookies()).isEmpty();
    }

    @Test
    void after_three_slips_each_further_try_has_to_wait_longer_even_with_the_right_password() {
        var name = person(Role.EDITOR);
        for (int i = 0; i < 3; i++)
            assertThat(DeskClient.tryPassword(name, "错").statusCode()).isEqualTo(401);
        int wait = 0;
        for (int i = 0; i < 4; i++) {
            clock.forward(Duration.ofSeconds(wait + 1));
            var refused = DeskClient.tryPassword(name, "错");
            assertThat(refused.statusCode()).isEqualTo(429);
            int longer = Integer.parseInt(refused.header("Retry-After"));
            assertThat(longer).isGreaterThan(wait);
            wait = longer;
        }
        assertThat(DeskClient.tryPassword(name, PASSWORD).statusCode()).isEqualTo(429);
        clock.forward(Duration.ofSeconds(wait + 1));
        assertThat(DeskClient.tryPassword(name, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void each_sign_in_gets_an_id_of_its_own_whatever_cookie_the_browser_brought() {
        var name = person(Role.EDITOR);
        var answer = given().redirects()
                .follow(false)
                .cookie(SignInMechanism.COOKIE, "planted")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", new DeskClient("planted").csrf())
                .formParam("name", name)
                .formParam("password", PASSWORD)
                .post("/desk/login");
        assertThat(answer.cookie(SignInMechanism.COOKIE)).isNotEqualTo("planted");
        assertThat(new DeskClient("planted").get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void without_a_session_the_desk_leads_to_its_door() {
        var answer = given().redirects().follow(false).get("/desk/sessions");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/desk/login");
    }

    @Test
    void a_session_ends_after_half_an_hour_of_silence_and_lives_on_while_it_is_used() {
        var browser = DeskClient.signIn(person(Role.EDITOR), PASSWORD);
        clock.forward(Duration.ofMinutes(29));
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(29));
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(31));
        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_ends_after_a_working_day_however_busy() {
        var browser = DeskClient.signIn(person(Role.EDITOR), PASSWORD);
        for (int i = 0; i < 28; i++) {
            clock.forward(Duration.ofMinutes(25));
            assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
        }
        clock.forward(Duration.ofMinutes(25));
        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void signing_out_ends_the_session_for_good() {
        var browser = DeskClient.signIn(person(Role.EDITOR), PASSWORD);
        assertThat(browser.post("/desk/sign-out", Map.of()).header("Location")).endsWith("/desk/login");
        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void a_person_sees_and_ends_their_own_sessions_and_nobody_elses() {
        var name = person(Role.EDITOR);
        var here = DeskClient.signIn(name, PASSWORD);
        var there = DeskClient.signIn(name, PASSWORD);
        var other = DeskClient.signIn(person(Role.REPORTER), PASSWORD);
        var page = Jsoup.parse(here.get("/desk/sessions").asString());
        assertThat(page.select("tbody tr")).hasSize(2);
        var end = page.expectFirst("form[action$=/end]").attr("action");
        assertThat(other.post(end, Map.of()).statusCode()).isEqualTo(403);
        assertThat(there.get("/desk").statusCode()).isEqualTo(200);
        assertThat(here.post(end, Map.of()).statusCode()).isEqualTo(303);
        assertThat(there.get("/desk").statusCode()).isEqualTo(302);
        assertThat(here.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void a_one_time_password_opens_only_the_page_that_changes_it() {
        var name = name();
        addUser.run(Actor.OPERATOR, name, Role.EDITOR, PASSWORD, true);
        var browser = DeskClient.signIn(name, PASSWORD);
        var elsewhere = DeskClient.signIn(name, PASSWORD);
        for (var path : new String[] {"/desk", "/desk/sessions"}) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(303);
            assertThat(browser.get(path).header("Location")).endsWith("/desk/password");
        }
        assertThat(change(browser, "错", "新的口令很长", "新的口令很长").statusCode()).isEqualTo(400);
        assertThat(change(browser, PASSWORD, "短", "短").asString()).contains("至少 12 个字符");
        assertThat(change(browser, PASSWORD, "新的口令很长很长", "另一个口令也很长").asString()).contains("不一样");
        assertThat(change(browser, PASSWORD, PASSWORD, PASSWORD).asString()).contains("不能与原口令相同");
        assertThat(change(browser, PASSWORD, "字".repeat(30), "字".repeat(30)).asString())
                .contains("72 个字节");
        assertThat(change(browser, PASSWORD, "新的口令很长很长", "新的口令很长很长").statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/desk").statusCode()).as("other sessions end").isEqualTo(302);
        assertThat(DeskClient.tryPassword(name, PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void a_changing_request_without_the_sessions_token_is_refused_json_too() {
        var browser = DeskClient.signIn(person(Role.EDITOR), PASSWORD);
        assertThat(browser.asks()
                        .contentType(ContentType.URLENC)
                        .post("/desk/sign-out")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.asks()
                        .contentType(ContentType.URLENC)
                        .formParam("csrf", "x")
                        .post("/desk/sign-out")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.asks()
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/desk/sign-out")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.asks()
                        .contentType(ContentType.TEXT)
                        .body("x")
                        .post("/desk/sign-out")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
        assertThat(browser.asks()
                        .header("X-CSRF-Token", browser.csrf())
                        .post("/desk/sign-out")
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: http://evil.cn",
                "Origin: null"
            })
    void a_form_on_another_site_can_not_sign_anyone_in(String header) {
        var parts = header.split(": ");
        var answer = given().redirects()
                .follow(false)
                .header(parts[0], parts[1])
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("name", person(Role.EDITOR))
                .formParam("password", PASSWORD)
                .post("/desk/login");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.cookies()).isEmpty();
    }

    @Test
    void a_token_does_not_open_the_desk() {
        var token = addToken.run(Actor.OPERATOR, name(), Role.ADMIN);
        assertThat(given().redirects()
                        .follow(false)
                        .header("Authorization", "Bearer " + token)
                        .get("/desk")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void odd_input_at_the_door_gets_a_plain_no() {
        assertThat(DeskClient.tryPassword("", "").statusCode()).isEqualTo(401);
        assertThat(DeskClient.tryPassword("x".repeat(1500), "y".repeat(1500)).statusCode())
                .isEqualTo(401);
        assertThat(DeskClient.tryPassword("a\u0000b", "c\u0000d").statusCode()).isEqualTo(401);
        assertThat(DeskClient.tryPassword("<b>{7*7}", "x").asString()).contains("&lt;b&gt;{7*7}");
        assertThat(given().redirects()
                        .follow(false)
                        .contentType(ContentType.JSON)
                        .body("{")
                        .post("/desk/login")
                        .statusCode())
                .isEqualTo(401);
        for (var cookie : new String[] {"", "\u00e9", "x".repeat(3000)}) {
            assertThat(new DeskClient(cookie).get("/desk").statusCode()).isEqualTo(302);
        }
    }

    private String person(Role role) {
        var name = name();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return name;
    }

    private static String name() {
        return "person" + System.nanoTime();
    }

    private static io.restassured.response.Response change(DeskClient browser, String old, String fresh, String again) {
        return browser.post("/desk/password", Map.of("old", old, "fresh", fresh, "again", again));
    }
}
