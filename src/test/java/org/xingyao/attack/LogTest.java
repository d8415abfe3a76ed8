package org.xingyao.attack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Role;
import org.xingyao.account.SignInMechanism;
import org.xingyao.desk.DeskClient;
import org.xingyao.testsupport.MatrixRow;
import org.xingyao.testsupport.PostgresForTests;

/** What strangers can make the log say, and what it must not say by itself. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LogTest {
    private static final String FORGED = "\r\n08:00:00 ERROR zqx forged";

    @Inject
    People people;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.password")
    String databasePassword;

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            var text = new StringWriter();
            text.append(String.valueOf(record.getMessage()));
            if (record.getParameters() != null)
                for (var one : record.getParameters()) text.append(' ').append(String.valueOf(one));
            if (record.getThrown() != null) record.getThrown().printStackTrace(new PrintWriter(text));
            lines.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        people.newDay();
        listener.setLevel(Level.INFO);
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void nothing_that_is_sent_begins_a_line_of_the_log() throws IOException {
        var machine = people.machine(Role.IMPORTER);
        DeskClient.tryPassword("zqx" + FORGED, "x" + FORGED);
        for (var row : MatrixRow.all()) {
            Wire.send(
                    row.method(),
                    row.example() + "%0d%0a08:00:00%20ERROR%20zqx",
                    List.of("User-Agent: a%0d%0azqx", "Cookie: look=a%0d%0azqx"),
                    new byte[0]);
            if (row.isApi() && !row.isReading())
                machine.sends(
                                "{\"title\":\"\\r\\nzqx forged\",\"id\":\"\\r\\nzqx\",\"slug\":\"\\r\\nzqx\",\"tags\":[\"\\r\\nzqx\"]}")
                        .header("If-Match", "\"x\"")
                        .request(row.method(), row.example());
        }
        assertThat(lines).noneMatch(line -> line.contains("\nzqx") || line.contains("\n08:00:00 ERROR zqx"));
    }

    @Test
    void no_password_no_session_and_no_token_stands_in_the_log_or_in_an_answer_that_did_not_make_it()
            throws IOException {
        var name = People.name("mallory");
        people.add(name, "", Role.SECTION_CHIEF);
        var browser = DeskClient.signIn(name, People.PASSWORD);
        var machine = people.machine(Role.IMPORTER);
        for (var row : MatrixRow.all()) {
            if (row.example().endsWith("/sign-out")) continue;
            var session = row.isApi()
                    ? "Authorization: Bearer " + machine.token()
                    : "Cookie: " + SignInMechanism.COOKIE + "=" + browser.session();
            var answer = Wire.send(
                    row.method(),
                    row.example(),
                    List.of(session, "X-CSRF-Token: " + browser.csrf(), "Content-Type: application/json"),
                    "{\"title\":[}".getBytes(StandardCharsets.UTF_8));
            assertThat(answer.whole())
                    .as(row.endpoint())
                    .doesNotContain(browser.session(), machine.token(), databasePassword);
            Quiet.assertTellsNothing(answer.whole(), row.endpoint());
        }
        given().contentType(ContentType.URLENC)
                .formParam("name", name)
                .formParam("password", "错的口令 zqx")
                .post("/desk/login");
        assertThat(String.join("\n", lines))
                .doesNotContain(browser.session(), machine.token(), databasePassword, People.PASSWORD, "错的口令 zqx");
    }
}
