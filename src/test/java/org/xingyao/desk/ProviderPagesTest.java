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
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xingyao.account.Actor;
import org.xingyao.account.PhoneCodes;
import org.xingyao.account.Role;
import org.xingyao.account.SignInMechanism;
import org.xingyao.account.Users;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.LockUser;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SmallProvider;
import org.xingyao.testsupport.SmallProvider.Fault;
import org.xingyao.testsupport.TestClock;

/** Signing in with the house's identity provider, asked over HTTP as any other would be. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(value = SmallProvider.class, restrictToAnnotatedClass = true)
class ProviderPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String LEAVE = "/desk/login/provider";

    @Inject
    AddUser addUser;

    @Inject
    LockUser lockUser;

    @Inject
    Users users;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    private String name;

    @BeforeEach
    void somebodyWithAnAccount() {
        clock.forward(Duration.ofDays(1).plusHours(1));
        name = person();
        SmallProvider.prepare(name, Fault.NONE);
    }

    @Test
    void who_has_an_account_is_in_and_the_audit_says_by_what() {
        assertThat(Jsoup.parse(given().get("/desk/login").asString())
                        .select("a[href=" + LEAVE + "]")
                        .text())
                .isEqualTo("用统一身份认证登录");
        var way = leave();
        assertThat(way.header("Set-Cookie"))
                .contains("Path=" + LEAVE)
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
        var in = come(way);
        assertThat(in.header("Location")).endsWith("/desk");
        assertThat(desk(in).get("/desk").asString()).contains("责任编辑");
        assertThat(lastAudit("user:" + name, "sign-in")).isEqualTo("统一身份认证");
    }

    @Test
    void capitals_of_the_provider_do_not_matter_and_letters_that_only_look_the_same_do() {
        SmallProvider.prepare(name.toUpperCase(java.util.Locale.ROOT), Fault.NONE);
        assertThat(come(leave()).statusCode()).isEqualTo(303);
        var kelvin = "k" + name;
        addUser.run(Actor.OPERATOR, kelvin, Role.EDITOR, PASSWORD, false);
        SmallProvider.prepare("\u212A" + name, Fault.NONE);
        assertThat(come(leave()).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NONE", "NO_ANSWER"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_token_that_is_not_as_it_must_be_lets_nobody_in(Fault fault) {
        SmallProvider.prepare(name, fault);
        var refused = come(leave());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.cookie(SignInMechanism.COOKIE)).isNull();
        assertThat(refused.asString()).contains("请再试一次");
        assertThat(lastAudit("user:", "sign-in-refused"))
                .contains(fault == Fault.NO_NAME ? "preferred_username" : "校验");
    }

    @Test
    void an_answer_that_another_browser_brought_about_lets_nobody_in() {
        var mine = leave();
        var anothers = leave();
        assertThat(come(anothers, mine.cookie("xingyao-provider")).statusCode()).isEqualTo(401);
        assertThat(lastAudit("user:", "sign-in-refused")).contains("state");
        assertThat(come(leave(), null).statusCode()).as("no cookie at all").isEqualTo(401);
        assertThat(given().cookie("xingyao-provider", mine.cookie("xingyao-provider"))
                        .get(LEAVE + "/done?code=x")
                        .statusCode())
                .as("no state")
                .isEqualTo(401);
    }

    @Test
    void a_code_is_of_use_once_and_only_to_whom_it_was_given() {
        var way = leave();
        var back = authorized(way);
        assertThat(bring(back, way.cookie("xingyao-provider")).statusCode()).isEqualTo(303);
        assertThat(bring(back, way.cookie("xingyao-provider")).statusCode()).isEqualTo(401);
        assertThat(lastAudit("user:", "sign-in-refused")).contains("invalid_grant");
        var victim = leave();
        var stolen = authorized(victim).replaceFirst(".*code=([^&]+).*", "$1");
        var thief = leave();
        var state = authorized(thief).replaceFirst(".*state=([^&]+).*", "$1");
        assertThat(bring(LEAVE + "/done?code=" + stolen + "&state=" + state, thief.cookie("xingyao-provider"))
                        .statusCode())
                .as("PKCE")
                .isEqualTo(401);
    }

    @Test
    void nobody_without_an_open_account_gets_in_and_none_is_made() {
        var stranger = "stranger" + System.nanoTime();
        SmallProvider.prepare(stranger, Fault.NONE);
        var unknown = come(leave());
        assertThat(unknown.statusCode()).isEqualTo(403);
        assertThat(unknown.asString()).contains(stranger).contains("没有这个账号，或者已停用");
        assertThat(QuarkusTransaction.requiringNew().call(() -> users.named(stranger)))
                .isEmpty();
        assertThat(lastAudit("user:" + stranger, "sign-in-refused")).contains("统一身份认证");
        lockUser.run(Actor.OPERATOR, name);
        SmallProvider.prepare(name, Fault.NONE);
        var locked = come(leave());
        assertThat(locked.statusCode()).isEqualTo(403);
        assertThat(locked.asString().replace(name, stranger)).isEqualTo(unknown.asString());
        assertThat(locked.cookie(SignInMechanism.COOKIE)).isNull();
    }

    @Test
    void who_has_a_second_step_is_asked_for_it_here_too() {
        var browser = DeskClient.signIn(name, PASSWORD);
        browser.post("/desk/account/two-step", Map.of());
        var secret = Jsoup.parse(browser.get("/desk/account/two-step").asString())
                .select("code.secret")
                .text()
                .replace(" ", "");
        browser.post("/desk/account/two-step/confirm", Map.of("code", PhoneCodes.code(secret, clock.instant())));
        clock.forward(Duration.ofMinutes(1));
        var half = come(leave());
        assertThat(half.header("Location")).endsWith("/desk/login/code");
        assertThat(half.cookie(SignInMechanism.COOKIE)).isNull();
        var in = given().redirects()
                .follow(false)
                .cookie("xingyao-half", half.cookie("xingyao-half"))
                .contentType(ContentType.URLENC)
                .formParam("code", PhoneCodes.code(secret, clock.instant()))
                .post("/desk/login/code");
        assertThat(desk(in).get("/desk").statusCode()).isEqualTo(200);
        assertThat(lastAudit("user:" + name, "sign-in")).isEqualTo("统一身份认证和手机验证码");
    }

    @Test
    void a_one_time_password_of_ours_need_not_be_changed_by_whom_the_provider_knows() {
        var fresh = "person" + System.nanoTime();
        addUser.run(Actor.OPERATOR, fresh, Role.EDITOR, PASSWORD, true);
        SmallProvider.prepare(fresh, Fault.NONE);
        assertThat(desk(come(leave())).get("/desk").statusCode()).isEqualTo(200);
        assertThat(DeskClient.signIn(fresh, PASSWORD).get("/desk").header("Location"))
                .endsWith("/desk/password");
    }

    @Test
    void a_provider_that_refuses_or_is_away_is_told_and_the_password_goes_on_opening() {
        var way = leave();
        var state = authorized(way).replaceFirst(".*state=([^&]+).*", "$1");
        var denied = bring(LEAVE + "/done?error=access_denied&state=" + state, way.cookie("xingyao-provider"));
        assertThat(denied.statusCode()).isEqualTo(401);
        assertThat(lastAudit("user:", "sign-in-refused")).contains("access_denied");
        SmallProvider.prepare(name, Fault.NO_ANSWER);
        var away = come(leave());
        assertThat(away.statusCode()).isEqualTo(502);
        assertThat(away.asString()).contains("暂时联系不上");
        assertThat(DeskClient.tryPassword(name, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void an_answer_that_says_it_is_of_another_provider_lets_nobody_in() {
        var way = leave();
        assertThat(bring(authorized(way) + "&iss=https://evil.example", way.cookie("xingyao-provider"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(lastAudit("user:", "sign-in-refused")).contains("另一个认证方");
    }

    @Test
    void an_address_that_fails_again_and_again_has_to_wait_and_the_account_has_not() {
        for (int i = 0; i < 21; i++) bring(LEAVE + "/done?state=x&code=x", "x");
        var waits = bring(LEAVE + "/done?state=x&code=x", "x");
        assertThat(waits.statusCode()).isEqualTo(429);
        assertThat(waits.header("Retry-After")).isNotNull();
    }

    @Test
    void odd_answers_get_a_plain_no() {
        for (var odd : new String[] {"", "?state=%00&code=%00", "?state=" + "x".repeat(5000), "?error=%3Cscript%3E"})
            assertThat(bring(LEAVE + "/done" + odd, "\u00e9").statusCode())
                    .as(odd)
                    .isEqualTo(401);
    }

    private Response leave() {
        var answer = given().redirects().follow(false).get(LEAVE);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer;
    }

    /** What the provider sends the browser back to. */
    private static String authorized(Response way) {
        var sent = given().redirects().follow(false).urlEncodingEnabled(false).get(URI.create(way.header("Location")));
        assertThat(sent.statusCode()).isEqualTo(302);
        var back = URI.create(sent.header("Location"));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static Response come(Response way) {
        return come(way, way.cookie("xingyao-provider"));
    }

    private static Response come(Response way, @Nullable String cookie) {
        return bring(authorized(way), cookie);
    }

    private static Response bring(String address, @Nullable String cookie) {
        var browser = given().redirects().follow(false).urlEncodingEnabled(false);
        return (cookie == null ? browser : browser.cookie("xingyao-provider", cookie)).get(address);
    }

    private static DeskClient desk(Response in) {
        return new DeskClient(in.cookie(SignInMechanism.COOKIE));
    }

    private String lastAudit(String object, String action) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select detail from audit_log where object = :object and action = :action order by no desc limit 1")
                .setParameter("object", object)
                .setParameter("action", action)
                .getSingleResult());
    }

    private String person() {
        var fresh = "person" + System.nanoTime();
        addUser.run(Actor.OPERATOR, fresh, Role.EDITOR, PASSWORD, false);
        return fresh;
    }
}
