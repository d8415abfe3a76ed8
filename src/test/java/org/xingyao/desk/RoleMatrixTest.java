package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.editorial.AddToken;
import org.xingyao.editorial.AddUser;
import org.xingyao.testsupport.MatrixRow;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** Who may do what: every endpoint there is, asked by nobody and by every role. A new endpoint needs its row. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RoleMatrixTest {
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);

    private static final String PASSWORD = "矩阵里每个角色";

    /** Enough for every endpoint of the API to get past its rules for bodies. */
    private static final String BODY = "{\"title\": \"矩阵\", \"reason\": \"矩阵\"}";

    @Inject
    AddUser addUser;

    @Inject
    AddToken addToken;

    @Inject
    TestClock clock;

    @Test
    void every_endpoint_has_its_row_and_every_row_its_endpoint() throws IOException {
        var found = new TreeSet<String>();
        for (var type : new ClassFileImporter().importPath(java.nio.file.Path.of("target/classes"))) {
            if (type.isAnnotatedWith(Path.class))
                type.getMethods().forEach(method -> endpoints(type, method).forEach(found::add));
        }
        assertThat(MatrixRow.all().stream().map(MatrixRow::endpoint)).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void everyone_gets_what_the_matrix_says() throws IOException {
        clock.forward(Duration.ofDays(2));
        for (var row : MatrixRow.all())
            assertThat(ask(given(), row, Map.of()))
                    .as("anonymous %s", row.endpoint())
                    .isEqualTo(row.anonymous());
        for (var role : Role.values()) {
            var name = "matrix" + System.nanoTime();
            addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
            // The wrong password that the matrix tries at the door must not make the next role wait.
            clock.forward(Duration.ofDays(2));
            var browser = DeskClient.signIn(name, PASSWORD);
            var token = addToken.run(Actor.OPERATOR, name, role);
            for (var row : MatrixRow.all()) {
                var asks = row.isApi() ? given().header("Authorization", "Bearer " + token) : browser.asks();
                assertThat(ask(asks, row, Map.of("csrf", browser.csrf())))
                        .as("%s %s", role.id(), row.endpoint())
                        .isEqualTo(row.expected(role));
            }
        }
    }

    private static String ask(RequestSpecification request, MatrixRow row, Map<String, String> fields) {
        if ((row.isApi() || row.isCall()) && !row.isReading()) {
            if (fields.containsKey("csrf")) request.header("X-CSRF-Token", fields.get("csrf"));
            var sent = request.contentType(ContentType.JSON).body(BODY.getBytes(StandardCharsets.UTF_8));
            return Integer.toString(sent.request(row.method(), row.example()).statusCode());
        }
        var answer = row.isReading()
                ? request.redirects().follow(false).get(row.example())
                : request.redirects()
                        .follow(false)
                        .contentType(ContentType.URLENC)
                        .formParams(fields)
                        .request(row.method(), row.example());
        boolean toTheDoor =
                answer.statusCode() == 302 && answer.header("Location").endsWith("/desk/login");
        return toTheDoor ? "door" : Integer.toString(answer.statusCode());
    }

    private static Stream<String> endpoints(JavaClass type, JavaMethod method) {
        var base = type.getAnnotationOfType(Path.class).value();
        var own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        var path = ("/" + base + "/" + own).replaceAll("/+", "/");
        var trimmed = path.length() > 1 ? path.replaceAll("/$", "") : path;
        return METHODS.stream().filter(method::isAnnotatedWith).map(verb -> verb.getSimpleName() + " " + trimmed);
    }
}
