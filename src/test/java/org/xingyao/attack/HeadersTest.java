package org.xingyao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Role;
import org.xingyao.account.SignInMechanism;
import org.xingyao.testsupport.MatrixRow;
import org.xingyao.testsupport.PostgresForTests;

/** What every answer tells the browser not to allow, whoever asks and whatever came of it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class HeadersTest {
    @Inject
    People people;

    @Test
    void no_answer_may_stand_in_a_frame_of_another_site_run_foreign_scripts_or_be_taken_for_another_type()
            throws IOException {
        people.newDay();
        var browser = people.at(Role.SECTION_CHIEF);
        var session = "Cookie: " + SignInMechanism.COOKIE + "=" + browser.session();
        for (var row : MatrixRow.all())
            for (var lines : List.of(List.<String>of(), List.of(session))) {
                var answer = Wire.send(row.method(), row.example(), lines, new byte[0]);
                assertThat(answer.header("X-Content-Type-Options"))
                        .as(row.endpoint())
                        .isEqualTo("nosniff");
                assertThat(answer.header("Referrer-Policy")).as(row.endpoint()).isIn("same-origin", "no-referrer");
                assertPolicy(row.endpoint(), answer.header("Content-Security-Policy"));
                if (row.isDesk()) assertKeptNowhere(row.endpoint(), answer);
            }
    }

    private static void assertPolicy(String endpoint, String policy) {
        boolean nothingAtAll = policy.equals("default-src 'none'; sandbox");
        if (nothingAtAll) return;
        assertThat(policy)
                .as(endpoint)
                .contains("frame-ancestors 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'")
                .doesNotContain("unsafe", "*", "data:");
    }

    private static void assertKeptNowhere(String endpoint, Wire.Answer answer) {
        if (!endpoint.startsWith("GET /desk/media/files/"))
            assertThat(answer.header("Cache-Control")).as(endpoint).contains("no-store");
    }
}
