package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.account.User;
import org.xingyao.account.Users;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.AuditLog;
import org.xingyao.editorial.ChangeRights;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;
import org.xingyao.transfer.ContentImport;

/** Accounts, as an administrator keeps them and as those feel it whose accounts they are. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PeoplePagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String COLUMN = "dajizhewen";

    @Inject
    AddUser addUser;

    @Inject
    ChangeRights changeRights;

    @Inject
    Users users;

    @Inject
    AuditLog audit;

    @Inject
    ContentImport content;

    @Inject
    TestClock clock;

    private String adminName;
    private DeskClient admin;

    @BeforeEach
    void signInAsAdmin() throws Exception {
        clock.forward(Duration.ofDays(1).plusHours(1));
        content.run(Actor.IMPORT, Path.of("content"), true, _ -> {});
        adminName = person(Role.ADMIN);
        admin = DeskClient.signIn(adminName, PASSWORD);
    }

    @Test
    void a_new_account_gets_a_password_that_is_shown_once_and_opens_the_door_once() {
        var name = "新人" + System.nanoTime();
        var answer = post(
                "/desk/people",
                Map.of(
                        "name",
                        List.of(name),
                        "displayName",
                        List.of("王小五"),
                        "roles",
                        List.of("correspondent", "tagger"),
                        "scope",
                        List.of("some"),
                        "columns",
                        List.of(COLUMN)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        var password = page(answer).select(".secret").text();
        assertThat(admin.get("/desk/people/" + name).asString()).contains("王小五").doesNotContain(password);
        var user = user(name);
        assertThat(user.roles).containsExactlyInAnyOrder(Role.CORRESPONDENT, Role.TAGGER);
        assertThat(user.columns).containsExactly(COLUMN);
        assertThat(user.passwordHash).doesNotContain(password);
        var first = DeskClient.signIn(name, password).get("/desk");
        assertThat(first.header("Location")).endsWith("/desk/password");
    }

    @Test
    void what_is_wrong_is_told_at_the_field_and_what_was_chosen_stays() {
        var answer = post(
                "/desk/people",
                Map.of(
                        "name",
                        List.of(adminName),
                        "roles",
                        List.of("editor"),
                        "scope",
                        List.of("some"),
                        "columns",
                        List.of(COLUMN)));
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = page(answer);
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#name");
        assertThat(page.select("#name[aria-invalid]").val()).isEqualTo(adminName);
        assertThat(page.select("[name=roles][checked]").eachAttr("value")).containsExactly("editor");
        assertThat(page.select("[name=columns][checked]").eachAttr("value")).containsExactly(COLUMN);
        assertThat(page.select("details").hasAttr("open")).isTrue();
    }

    @Test
    void to_limit_somebody_to_no_column_at_all_is_refused_for_it_would_mean_every_column() {
        var name = person(Role.EDITOR);
        var answer =
                post("/desk/people/" + name + "/rights", Map.of("roles", List.of("editor"), "scope", List.of("some")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select("[role=alert] a").attr("href")).isEqualTo("#columns");
        assertThat(post("/desk/people/" + name + "/rights", Map.of()).statusCode())
                .as("no role")
                .isEqualTo(400);
    }

    @Test
    void more_rights_hold_with_the_next_click_and_less_rights_end_the_session() {
        var name = person(Role.REPORTER);
        var browser = DeskClient.signIn(name, PASSWORD);
        assertThat(browser.get("/desk/words").statusCode()).isEqualTo(403);
        rights(name, "editor");
        assertThat(browser.get("/desk/words").statusCode()).as("at once").isEqualTo(200);
        rights(name, "reporter");
        assertThat(browser.get("/desk/words").header("Location")).endsWith("/desk/login");
        assertThat(DeskClient.signIn(name, PASSWORD).get("/desk/words").statusCode())
                .isEqualTo(403);
    }

    @Test
    void fewer_columns_end_the_session_and_more_of_them_do_not() {
        var name = person(Role.EDITOR);
        var browser = DeskClient.signIn(name, PASSWORD);
        changeRights.run(Actor.OPERATOR, name, Set.of(Role.EDITOR), Set.of(COLUMN));
        assertThat(browser.get("/desk").statusCode()).as("from all to one").isEqualTo(302);
        var again = DeskClient.signIn(name, PASSWORD);
        changeRights.run(Actor.OPERATOR, name, Set.of(Role.EDITOR), Set.of(COLUMN, "huaichuan-dangqi-hong"));
        assertThat(again.get("/desk").statusCode()).isEqualTo(200);
        changeRights.run(Actor.OPERATOR, name, Set.of(Role.EDITOR), Set.of());
        assertThat(again.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void a_closed_account_is_out_at_once_and_in_again_when_it_is_opened() {
        var name = person(Role.EDITOR);
        var browser = DeskClient.signIn(name, PASSWORD);
        assertThat(post("/desk/people/" + name + "/lock", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
        assertThat(DeskClient.tryPassword(name, PASSWORD).statusCode()).isEqualTo(401);
        assertThat(admin.get("/desk/people").asString()).contains("已停用");
        post("/desk/people/" + name + "/unlock", Map.of());
        assertThat(browser.get("/desk").statusCode())
                .as("an ended session stays ended")
                .isEqualTo(302);
        assertThat(DeskClient.tryPassword(name, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void a_reset_password_makes_the_old_one_and_its_sessions_worthless() {
        var name = person(Role.EDITOR);
        var browser = DeskClient.signIn(name, PASSWORD);
        var fresh = page(post("/desk/people/" + name + "/password", Map.of()))
                .select(".secret")
                .text();
        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
        assertThat(DeskClient.tryPassword(name, PASSWORD).statusCode()).isEqualTo(401);
        assertThat(DeskClient.tryPassword(name, fresh).statusCode()).isEqualTo(303);
    }

    @Test
    void nobody_closes_the_own_account_and_the_last_administrator_stays_one() {
        assertThat(post("/desk/people/" + adminName + "/lock", Map.of()).statusCode())
                .isEqualTo(409);
        for (var other : otherAdmins()) changeRights.run(Actor.OPERATOR, other, Set.of(Role.AUDITOR), Set.of());
        var refused = post(
                "/desk/people/" + adminName + "/rights", Map.of("roles", List.of("editor"), "scope", List.of("all")));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("至少要留一个");
        assertThat(user(adminName).roles).containsExactly(Role.ADMIN);
        assertThat(admin.get("/desk/people").statusCode()).isEqualTo(200);
    }

    @Test
    void somebody_with_many_roles_is_named_with_all_of_them_in_an_unbroken_audit_log() throws Exception {
        rights(adminName, "admin", "editor", "section-chief", "duty-chief", "auditor");
        rights(person(Role.REPORTER), "editor");
        assertThat(audit.verify().broken()).isEmpty();
    }

    private void rights(String name, String... roles) {
        var answer = post("/desk/people/" + name + "/rights", Map.of("roles", List.of(roles), "scope", List.of("all")));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    private Response post(String path, Map<String, List<String>> fields) {
        var asks = admin.asks()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", admin.csrf());
        fields.forEach((name, values) -> asks.formParam(name, values));
        return asks.post(path);
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private List<String> otherAdmins() {
        return QuarkusTransaction.requiringNew()
                .call(() -> users.listAll().stream()
                        .filter(user -> user.roles.contains(Role.ADMIN) && !user.name.equals(adminName))
                        .map(user -> user.name)
                        .toList());
    }

    private User user(String name) {
        return QuarkusTransaction.requiringNew().call(() -> users.named(name).orElseThrow());
    }

    private String person(Role role) {
        var name = "person" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return name;
    }
}
