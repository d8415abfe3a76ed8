package org.xingyao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Role;
import org.xingyao.account.SignInMechanism;
import org.xingyao.testsupport.MatrixRow;
import org.xingyao.testsupport.PostgresForTests;

/** Every protected address, written as a guard may read it otherwise than what stands behind it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OddPathsTest {
    private static final byte[] NOTHING = {};

    private static final Map<String, UnaryOperator<String>> WAYS = ways();

    @Inject
    People people;

    private static Map<String, UnaryOperator<String>> ways() {
        var ways = new LinkedHashMap<String, UnaryOperator<String>>();
        ways.put("as it is", path -> path);
        ways.put("slash behind", path -> path + "/");
        ways.put("slashes before", path -> "//" + path.substring(1));
        ways.put("slashes inside", path -> path.replaceFirst("(.)/", "$1//"));
        ways.put("dot before", path -> "/." + path);
        ways.put("way up", path -> "/articles/.." + path);
        ways.put("encoded way up", path -> "/articles/%2e%2e" + path);
        ways.put("encoded slash", path -> "/" + path.substring(1).replaceFirst("/", "%2f"));
        ways.put("backslash", path -> "/" + path.substring(1).replaceFirst("/", "\\\\"));
        ways.put("capitals", path -> path.substring(0, 3).toUpperCase(java.util.Locale.ROOT) + path.substring(3));
        ways.put("encoded letter", path -> "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2));
        ways.put("matrix in front", path -> path.replaceFirst("^/([^/?]+)", "/$1;x=y"));
        ways.put("matrix behind", path -> path.contains("?") ? path.replaceFirst("\\?", ";x?") : path + ";x");
        ways.put("matrix and slash behind", path -> path + ";/");
        ways.put("null behind", path -> path + "%00");
        ways.put("tab behind", path -> path + "%09");
        ways.put("dot behind", path -> path + "%2e");
        ways.put("file of the assets", path -> path + "/.css");
        ways.put("whole address", path -> "http://localhost" + path);
        return ways;
    }

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        people.newDay();
    }

    @Test
    void nobody_gets_in_by_another_way_to_write_an_address() throws IOException {
        for (var row : protectedRows()) each(row, List.of());
    }

    @Test
    void who_may_not_get_in_does_not_by_another_way_to_write_an_address() throws IOException {
        var browser = people.at(Role.CORRESPONDENT);
        var session = List.of(
                "Cookie: " + SignInMechanism.COOKIE + "=" + browser.session(), "X-CSRF-Token: " + browser.csrf());
        for (var row : protectedRows())
            if (!row.isApi() && row.expected(Role.CORRESPONDENT).equals("403")) each(row, session);
    }

    @Test
    void a_token_opens_the_desk_by_no_way_and_a_cookie_opens_the_api_by_none() throws IOException {
        var token =
                List.of("Authorization: Bearer " + people.machine(Role.ADMIN).token());
        var browser = people.at(Role.SECTION_CHIEF);
        var session = List.of(
                "Cookie: " + SignInMechanism.COOKIE + "=" + browser.session(), "X-CSRF-Token: " + browser.csrf());
        for (var row : protectedRows()) {
            each(row, row.isApi() ? session : token);
            if (row.isApi()) assertShut(row, "under the desk", "/desk/.." + row.example(), session);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "TRACE", "PROPFIND", "get", "CONNECT"})
    void another_method_shows_no_more(String method) throws IOException {
        for (var row : protectedRows()) {
            if (!row.isReading()) continue;
            var answer = Wire.send(method, row.example(), List.of("X-Echo: zqx"), NOTHING);
            if (!method.equals("OPTIONS"))
                assertThat(answer.status()).as("%s %s", method, row.example()).isNotEqualTo(200);
            if (method.equals("HEAD")) assertThat(answer.body()).isEmpty();
            assertThat(answer.whole()).doesNotContain("zqx");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method"})
    void no_header_makes_another_method_of_a_request(String header) throws IOException {
        var browser = people.at(Role.EDITOR);
        var lines = List.of(
                header + ": POST",
                "Cookie: " + SignInMechanism.COOKIE + "=" + browser.session(),
                "X-CSRF-Token: " + browser.csrf());
        assertThat(Wire.send("GET", "/desk/sign-out?" + header + "=POST", lines, NOTHING)
                        .status())
                .isIn(404, 405);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    }

    private static void each(MatrixRow row, List<String> headers) throws IOException {
        for (var way : WAYS.entrySet())
            assertShut(row, way.getKey(), way.getValue().apply(row.example()), headers);
    }

    private static void assertShut(MatrixRow row, String way, String target, List<String> headers) throws IOException {
        var lines = new ArrayList<>(headers);
        if (!row.isReading())
            lines.add("Content-Type: "
                    + (row.isApi() || row.isCall() ? "application/json" : "application/x-www-form-urlencoded"));
        var answer = Wire.send(row.method(), target, lines, NOTHING);
        if (!answer.leadsToTheDoor())
            assertThat(answer.status())
                    .as("%s, %s: %s", row.endpoint(), way, target)
                    .isBetween(400, 499);
    }

    private static List<MatrixRow> protectedRows() throws IOException {
        return MatrixRow.all().stream().filter(MatrixRow::isProtected).toList();
    }
}
