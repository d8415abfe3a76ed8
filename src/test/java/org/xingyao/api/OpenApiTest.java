package org.xingyao.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.editorial.AddToken;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.transfer.ContentImport;

/** The description at /q/openapi says what the API does. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OpenApiTest {
    private static final List<Class<? extends Annotation>> METHODS = List.of(GET.class, POST.class, PUT.class);
    private static final String QA = "/api/v1/articles/chuangjian-yiye-xingye-xing";

    @Inject
    AddToken addToken;

    @Inject
    ContentImport articles;

    private JsonObject description;

    @BeforeEach
    void read() throws Exception {
        articles.run(Actor.IMPORT, java.nio.file.Path.of("content"), true, _ -> {});
        description = new JsonObject(
                given().queryParam("format", "json").get("/q/openapi").asString());
    }

    @Test
    void it_describes_every_endpoint_of_the_api_and_nothing_else() {
        var described = new TreeSet<String>();
        for (var path : description.getJsonObject("paths"))
            for (var method : ((JsonObject) path.getValue()).fieldNames())
                if (!method.equals("parameters")) described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
        assertThat(described).containsExactlyInAnyOrderElementsOf(endpoints());
    }

    private static TreeSet<String> endpoints() {
        var found = new TreeSet<String>();
        for (var type : new ClassFileImporter().importPackages("org.xingyao.api")) {
            if (!type.isAnnotatedWith(Path.class)) continue;
            for (var method : type.getMethods())
                for (var verb : METHODS)
                    if (method.isAnnotatedWith(verb))
                        found.add(verb.getSimpleName() + " "
                                + type.getAnnotationOfType(Path.class).value()
                                + method.tryGetAnnotationOfType(Path.class)
                                        .map(path -> "/" + path.value())
                                        .orElse(""));
        }
        return found;
    }

    @Test
    void answers_have_the_fields_it_names_and_no_others() {
        check(
                "SearchAnswer",
                given().queryParam("q", "宜业兴业星").get("/api/v1/search").asString());
        check("ArticleList", given().get("/api/v1/articles").asString());
        check("ArticleAnswer", given().get(QA).asString());
        var token = addToken.run(Actor.OPERATOR, "openapi" + System.nanoTime(), Role.IMPORTER);
        check(
                "ManuscriptAnswer",
                new ApiClient(token).asks().get(QA + "?copy=working").asString());
        for (var suggestion : new JsonArray(
                given().queryParam("q", "主题").get("/api/v1/suggest").asString()))
            check("SuggestionAnswer", suggestion.toString());
    }

    private void check(String schema, String json) {
        check(schema, schemaNamed(schema), new JsonObject(json));
    }

    private void check(String at, JsonObject schema, JsonObject value) {
        var properties = schema.getJsonObject("properties");
        assertThat(value.fieldNames()).as(at).containsExactlyInAnyOrderElementsOf(properties.fieldNames());
        for (var name : value.fieldNames()) {
            var part = resolved(properties.getJsonObject(name));
            if (value.getValue(name) instanceof JsonObject object && part.containsKey("properties"))
                check(at + "." + name, part, object);
            if (value.getValue(name) instanceof JsonArray array && part.containsKey("items"))
                for (var item : array)
                    if (item instanceof JsonObject object
                            && resolved(part.getJsonObject("items")).containsKey("properties"))
                        check(at + "." + name, resolved(part.getJsonObject("items")), object);
        }
    }

    private JsonObject resolved(JsonObject schema) {
        var reference = schema.getString("$ref");
        return reference == null ? schema : schemaNamed(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private JsonObject schemaNamed(String name) {
        var schema =
                description.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
        assertThat(schema).as(name).isNotNull();
        return schema;
    }

    @Test
    void changing_calls_are_described_as_needing_a_token() {
        for (var path : description.getJsonObject("paths"))
            for (var method : List.of("post", "put")) {
                var operation = ((JsonObject) path.getValue()).getJsonObject(method);
                if (operation != null)
                    assertThat(operation.getJsonArray("security").encode())
                            .as(path.getKey())
                            .contains("token");
            }
        assertThat(description
                        .getJsonObject("components")
                        .getJsonObject("securitySchemes")
                        .getJsonObject("token")
                        .getString("scheme"))
                .isEqualTo("bearer");
    }
}
