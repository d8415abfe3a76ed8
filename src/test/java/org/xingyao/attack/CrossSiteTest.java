package org.xingyao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Role;
import org.xingyao.account.SignInMechanism;
import org.xingyao.article.PublicationLog;
import org.xingyao.desk.DeskClient;
import org.xingyao.editorial.AuditLog;
import org.xingyao.testsupport.MatrixRow;
import org.xingyao.testsupport.PostgresForTests;

/** What a page of another site can make the browser of somebody who is signed in do. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CrossSiteTest {
    private static final List<String> FORMS =
            List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain");

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    PublicationLog log;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        people.newDay();
    }

    @Test
    void every_change_at_the_desk_wants_the_token_of_this_very_session() throws IOException {
        var browser = people.at(Role.SECTION_CHIEF);
        var others = people.at(Role.SECTION_CHIEF).csrf();
        for (var row : changes())
            for (var type : FORMS) {
                assertRefused(row, browser, type, List.of(), "");
                assertRefused(row, browser, type, List.of(), "csrf=" + others);
                assertRefused(row, browser, type, List.of("X-CSRF-Token: " + others), "");
                assertRefused(row, browser, type, List.of("X-CSRF-Token:"), "csrf=");
            }
        assertThat(browser.get("/desk").statusCode())
                .as("nobody was signed out")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: http://zqx.example",
                "Origin: null",
                "Origin: http://localhost.zqx.example",
                "Origin: http://zqx@localhost"
            })
    void every_change_refuses_what_comes_from_another_site_even_with_the_token(String line) throws IOException {
        var browser = people.at(Role.SECTION_CHIEF);
        for (var row : MatrixRow.all())
            if (!row.isReading())
                assertRefused(row, browser, FORMS.getFirst(), List.of(line, "X-CSRF-Token: " + browser.csrf()), "");
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void a_change_that_names_the_session_twice_is_refused() throws IOException {
        var browser = people.at(Role.SECTION_CHIEF);
        var planted = new DeskClient("planted");
        var cookies = SignInMechanism.COOKIE + "=planted; " + SignInMechanism.COOKIE + "=" + browser.session();
        for (var token : List.of(planted.csrf(), "x")) {
            var answer = Wire.send(
                    "POST",
                    "/desk/sign-out",
                    List.of("Cookie: " + cookies, "X-CSRF-Token: " + token, "Content-Type: " + FORMS.getFirst()),
                    new byte[0]);
            assertThat(answer.status() == 403 || answer.leadsToTheDoor())
                    .as(answer.head())
                    .isTrue();
        }
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void no_site_may_read_what_is_answered() throws IOException {
        for (var row : MatrixRow.all()) {
            var asked = Wire.send(
                    row.method(), row.example(), List.of("Origin: http://zqx.example", "Cookie: x=y"), new byte[0]);
            var before = Wire.send(
                    "OPTIONS",
                    row.example(),
                    List.of(
                            "Origin: http://zqx.example",
                            "Access-Control-Request-Method: PUT",
                            "Access-Control-Request-Headers: authorization"),
                    new byte[0]);
            for (var answer : List.of(asked, before))
                assertThat(answer.head()).as(row.endpoint()).doesNotContainIgnoringCase("access-control-allow");
        }
    }

    @Test
    void reading_changes_nothing() throws Exception {
        var roles = List.of(Role.SECTION_CHIEF, Role.ADMIN, Role.AUDITOR);
        var browsers = new ArrayList<DeskClient>();
        for (var role : roles) browsers.add(people.at(role));
        long published = log.last();
        long audited = audit.verify().rows();
        for (var row : MatrixRow.all()) if (row.isReading()) for (var browser : browsers) browser.get(row.example());
        assertThat(log.last()).isEqualTo(published);
        assertThat(audit.verify().rows()).isEqualTo(audited);
    }

    private static List<MatrixRow> changes() throws IOException {
        return MatrixRow.all().stream()
                .filter(row -> row.isDesk() && !row.isReading())
                .toList();
    }

    private static void assertRefused(MatrixRow row, DeskClient browser, String type, List<String> headers, String body)
            throws IOException {
        var lines = new ArrayList<>(headers);
        lines.add("Cookie: " + SignInMechanism.COOKIE + "=" + browser.session());
        lines.add("Content-Type: " + type);
        var sent = type.startsWith("multipart") ? parts(body) : body;
        var answer = Wire.send(row.method(), row.example(), lines, sent.getBytes(StandardCharsets.UTF_8));
        // Of a type that the address does not take: it was not done either.
        assertThat(answer.status())
                .as("%s as %s with %s %s", row.endpoint(), type, headers, body)
                .isIn(row.isApi() || row.isCall() ? List.of(401, 403, 415) : List.of(403, 415));
    }

    private static String parts(String field) {
        var cut = (field + "=").split("=", -1);
        return "--x\r\nContent-Disposition: form-data; name=\"" + (cut[0].isEmpty() ? "other" : cut[0]) + "\"\r\n\r\n"
                + cut[1] + "\r\n--x--\r\n";
    }
}
