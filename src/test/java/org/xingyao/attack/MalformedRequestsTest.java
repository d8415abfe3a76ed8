package org.xingyao.attack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Role;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;

/** Every operation that /q/openapi describes, asked as no client would: never a fault of ours, and always problem+json. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MalformedRequestsTest {
    private static final List<String> BODIES = List.of(
            "",
            "null",
            "true",
            "7",
            "\"x\"",
            "[]",
            "[[]]",
            "{",
            "{}",
            "{}{}",
            "{\"title\":}",
            "{\"title\":null,\"body\":null,\"reason\":null,\"step\":null}",
            "{\"title\":[],\"body\":{},\"tags\":{},\"blocks\":7,\"source\":[],\"reason\":{},\"step\":[],\"correction\":{}}",
            "{\"title\":{\"a\":[1]},\"slug\":{},\"id\":[],\"date\":{},\"byline\":{}}",
            "{\"title\":\"x\",\"blocks\":[null,7,\"x\",[],{}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"zqx\"}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"java.net.URL\",\"value\":\"http://127.0.0.1\"}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"paragraph\",\"spans\":[null]}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"paragraph\",\"spans\":{}}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"table\",\"rows\":[null]}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"table\",\"rows\":[{\"cells\":[null]}]}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"table\",\"rows\":[{\"cells\":[{\"moreColumns\":2147483647,\"spans\":[{\"text\":\"x\"}]}]}]}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"chart\",\"labels\":[null],\"rows\":[null]}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"chart\",\"labels\":[\"a\"],\"rows\":[{\"values\":[1e999999999]}]}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"chart\",\"labels\":[\"a\"],\"rows\":[{\"values\":[1e308,-1e-308]}]}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"list\",\"items\":[null]}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"quote\",\"paragraphs\":[null]}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"figure\",\"key\":\"../x\",\"file\":\"../../etc/passwd\"}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"figure\",\"key\":\"a\",\"file\":\"../../etc/passwd\"}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"qa\",\"number\":-1}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"qa\",\"question\":[{\"text\":\"x\"}],\"policyBasis\":[null,{\"document\":null}]}]}",
            "{\"title\":\"x\",\"blocks\":[{\"type\":\"qa\",\"answeredOn\":{\"iso\":\"x\"}}]}",
            "{\"title\":\"x\",\"restorations\":[null,7],\"source\":7}",
            "{\"title\":\"x\",\"seriesNo\":99999999999999999999,\"series\":\"x\"}",
            "{\"title\":\"x\",\"date\":\"9999-99-99\"}",
            "{\"title\":\"x\",\"date\":\"+999999999-01-01\"}",
            "{\"title\":\"\\u0000\\ud800\\u202e\",\"body\":\"\\u0000\"}",
            "{\"title\":\"" + "长".repeat(20_000) + "\"}",
            "{\"title\":\"x\",\"slug\":\"" + "a".repeat(20_000) + "\"}",
            "{\"title\":\"x\",\"id\":\"" + "a".repeat(20_000) + "\"}",
            "{\"title\":\"x\",\"tags\":[" + "\"标\",".repeat(3_000) + "\"签\"]}",
            "{\"title\":\"x\",\"byline\":[" + "\"本报记者\",".repeat(3_000) + "\"人\"]}",
            "{\"title\":\"x\",\"body\":\"" + "问：\\n答：\\n".repeat(3_000) + "\"}",
            "{\"title\":\"x\",\"n\":" + "9".repeat(5_000) + "}",
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
            "{\"title\":\"x\",\"blocks\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}",
            "{\"title\":\"x\",\"blocks\":[" + nestedLists(200) + "]}");

    private static final List<String> TYPES = List.of(
            "", "text/plain", "application/xml", "application/json; charset=gbk", "application/json;;", "x", "*/*");

    private static final Map<String, String> TAGS = Map.of(
            "none",
            "",
            "weak",
            "W/\"x\"",
            "star",
            "*",
            "long",
            "\"" + "x".repeat(3000) + "\"",
            "torn",
            "\"",
            "list",
            "\"a\", \"b\"");

    @Inject
    People people;

    @Inject
    Leftovers leftovers;

    private String own = "";

    /** One way to call the API. */
    private record Operation(String method, String path, JsonArray parameters) {}

    @BeforeEach
    void somethingToChange() {
        people.newDay();
        own = People.name("zqx-");
    }

    @AfterEach
    void takeBackWhatWasPublished() {
        leftovers.withdraw();
    }

    @Test
    void whoever_is_not_known_is_told_so_in_problem_json() throws IOException {
        var bad = List.of(
                "",
                "Bearer",
                "Bearer ",
                "Bearer zqx",
                "bearer zqx",
                "Basic eDp5",
                "Bearer " + "x".repeat(5000),
                "Bearer a b c");
        for (var operation : operations())
            for (var line : bad)
                for (var body : List.of("", "{}", "{", "[".repeat(5_000))) {
                    var answer = ask(
                            operation, operation.path().replace("{slug}", "none"), line, "application/json", "", body);
                    if (!operation.method().equals("GET"))
                        assertThat(answer.status()).as("%s %s", operation, line).isIn(400, 401);
                }
    }

    @Test
    void any_body_of_any_type_is_taken_or_refused() throws IOException {
        for (var role : List.of(Role.IMPORTER, Role.DUTY_CHIEF)) {
            var token = "Bearer " + people.machine(role).token();
            for (var operation : operations()) {
                if (operation.method().equals("GET")) continue;
                for (var body : BODIES)
                    ask(operation, operation.path().replace("{slug}", own), token, "application/json", "\"x\"", body);
                for (var type : TYPES)
                    for (var body : List.of("", "{}", "<x/>"))
                        ask(operation, operation.path().replace("{slug}", own), token, type, "\"x\"", body);
                for (var tag : TAGS.values())
                    ask(
                            operation,
                            operation.path().replace("{slug}", own),
                            token,
                            "application/json",
                            tag,
                            "{\"title\":\"x\"}");
            }
        }
    }

    @Test
    void what_is_not_utf_8_is_refused() throws IOException {
        var token = "Bearer " + people.machine(Role.IMPORTER).token();
        var torn = List.of(
                "{\"title\":\"\u00ff\u00fe\",\"body\":\"x\"}",
                "\u00ff\u00fe{\u0000}\u0000",
                "{\"title\":\"\u00c0\u00af\",\"body\":\"x\"}",
                "\u00ef\u00bb\u00bf{\"title\":\"x\",\"body\":\"x\"}");
        for (var operation : operations())
            for (var body : torn)
                if (!operation.method().equals("GET"))
                    assertRefused(
                            operation,
                            Wire.send(
                                    operation.method(),
                                    operation.path().replace("{slug}", "none"),
                                    List.of("Authorization: " + token, "Content-Type: application/json"),
                                    body.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void any_parameter_is_taken_or_refused() throws IOException {
        var values = new ArrayList<>(Hostile.ENCODED);
        values.addAll(List.of("", "-1", "2147483648", "1.5", "true", "%5b%5d", "%7b%7d", "a,b,c", ",".repeat(2000)));
        for (var token : List.of("", "Bearer " + people.machine(Role.EDITOR).token()))
            for (var operation : operations()) {
                if (!operation.method().equals("GET")) continue;
                var path = operation.path().replace("{slug}", "chuangjian-yiye-xingye-xing");
                for (var parameter : operation.parameters()) {
                    var name = ((JsonObject) parameter).getString("name");
                    if (((JsonObject) parameter).getString("in").equals("query"))
                        for (var value : values)
                            ask(
                                    operation,
                                    path + "?" + name + "=" + value + "&" + name + "=" + value,
                                    token,
                                    "",
                                    "",
                                    "");
                }
                ask(operation, path + "?zqx=1&" + "a=b&".repeat(3000), token, "", "", "");
                for (var value : values)
                    ask(
                            operation,
                            operation.path().replace("{slug}", value.isEmpty() ? "%20" : value),
                            token,
                            "",
                            "",
                            "");
            }
    }

    @Test
    void another_method_is_refused() throws IOException {
        for (var operation : operations())
            for (var method : List.of("DELETE", "PATCH", "PROPFIND", "post"))
                assertRefused(
                        operation,
                        Wire.send(
                                method,
                                operation.path().replace("{slug}", "none"),
                                List.of("Content-Type: application/json"),
                                "{}".getBytes(StandardCharsets.UTF_8)));
    }

    private static Wire.Answer ask(
            Operation operation, String target, String token, String type, String tag, String body) throws IOException {
        var lines = new ArrayList<String>();
        if (!token.isEmpty()) lines.add("Authorization: " + token);
        if (!type.isEmpty()) lines.add("Content-Type: " + type);
        if (!tag.isEmpty()) lines.add("If-Match: " + tag);
        var answer = Wire.send(operation.method(), target, lines, body.getBytes(StandardCharsets.UTF_8));
        assertProblem(operation, answer);
        return answer;
    }

    private static void assertRefused(Operation operation, Wire.Answer answer) {
        assertThat(answer.status())
                .as("%s %s", operation.method(), operation.path())
                .isGreaterThanOrEqualTo(400);
        assertProblem(operation, answer);
    }

    private static void assertProblem(Operation operation, Wire.Answer answer) {
        var where = operation.method() + " " + operation.path() + "\n" + answer.head();
        assertThat(answer.status()).as(where).isBetween(200, 499);
        if (answer.status() < 400) return;
        assertThat(answer.header("Content-Type")).as(where).startsWith("application/problem+json");
        var problem = new JsonObject(answer.body());
        assertThat(problem.getInteger("status")).as(where).isEqualTo(answer.status());
        assertThat(problem.getString("detail")).as(where).isNotBlank();
        Quiet.assertTellsNothing(answer.whole(), where);
    }

    private static List<Operation> operations() {
        var paths = new JsonObject(
                        given().accept("application/json").get("/q/openapi").asString())
                .getJsonObject("paths");
        var operations = new ArrayList<Operation>();
        for (var path : paths)
            for (var method : List.of("get", "post", "put", "delete", "patch")) {
                var described = ((JsonObject) path.getValue()).getJsonObject(method);
                if (described != null)
                    operations.add(new Operation(
                            method.toUpperCase(Locale.ROOT),
                            path.getKey(),
                            described.getJsonArray("parameters", new JsonArray())));
            }
        assertThat(operations).hasSizeGreaterThan(10);
        return operations;
    }

    private static String nestedLists(int depth) {
        var paragraph = "{\"type\":\"paragraph\",\"spans\":[{\"text\":\"x\"}]}";
        var list = paragraph;
        for (int i = 0; i < depth; i++)
            list = "{\"type\":\"list\",\"items\":[{\"blocks\":[" + paragraph + "," + list + "]}]}";
        return list;
    }
}
