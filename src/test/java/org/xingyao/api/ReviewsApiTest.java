package org.xingyao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xingyao.api.ApiClient.ARTICLES;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.editorial.AddToken;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;

/** Reviews over the API: the same rules, and refusals that say why. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReviewsApiTest {
    private static final List<String> STEPS =
            List.of("first-review", "second-review", "final-review", "first-proof", "second-proof", "third-proof");

    @Inject
    AddToken addToken;

    @Inject
    Leftovers leftovers;

    @AfterEach
    void tidyUp() {
        leftovers.withdraw();
    }

    @Test
    void six_tokens_sign_and_the_signed_edition_is_published() {
        var slug = submitted();
        sign(Role.EDITOR, slug, "first-review");
        sign(Role.SECTION_CHIEF, slug, "second-review");
        sign(Role.PROOFREADER, slug, "first-proof");
        var chief = client(Role.DUTY_CHIEF);
        var early = decide(chief, slug, "final-review", "approve", "");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.jsonPath().getString("detail")).isEqualTo("还差二校、三校，不能终审通过");
        sign(Role.PROOFREADER, slug, "second-proof");
        sign(Role.PROOFREADER, slug, "third-proof");
        var signed = decide(chief, slug, "final-review", "approve", "同意签发").jsonPath();
        assertThat(signed.getString("stage")).isEqualTo("signed");
        assertThat(signed.getList("signOffs.step")).hasSize(6).containsAll(STEPS);
        assertThat(signed.getList("signOffs.contentHash")).containsOnly(signed.getString("contentHash"));
        assertThat(signed.getList("signOffs.emergency")).containsOnly(false);
        assertThat(client(Role.EDITOR)
                        .post(ARTICLES + "/" + slug + "/publish", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ApiClient.page(slug).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_is_refused_every_step_but_its_own(Role role) {
        var slug = submitted();
        var client = client(role);
        for (var step : STEPS) {
            var answer = decide(client, slug, step, "approve", "");
            boolean own = (role == Role.EDITOR && step.equals("first-review"))
                    || (role == Role.PROOFREADER && step.equals("first-proof"));
            assertThat(answer.statusCode())
                    .as("%s %s", role, step)
                    .matches(code -> own ? code == 200 : List.of(403, 404, 409).contains(code));
            if (!own) assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    @Test
    void a_bad_request_names_the_field_and_says_what_it_takes() {
        var slug = submitted();
        var editor = client(Role.EDITOR);
        for (var body : List.of("{}", "{\"step\":\"x\",\"decision\":\"approve\"}"))
            assertThat(errorField(editor.post(path(slug), body))).isEqualTo("step");
        assertThat(errorField(decide(editor, slug, "first-review", "maybe", "")))
                .isEqualTo("decision");
        assertThat(errorField(decide(editor, slug, "first-review", "return", "")))
                .isEqualTo("comment");
        assertThat(editor.post(path(slug), "{").statusCode()).isEqualTo(400);
        var other = "{\"step\":\"first-review\",\"decision\":\"approve\",\"contentHash\":\"x\"}";
        assertThat(editor.post(path(slug), other).statusCode()).isEqualTo(412);
    }

    @Test
    void what_blocks_is_listed_and_no_final_review_passes_it() {
        var slug = submitted("重温人党誓词");
        var listed = client(Role.EDITOR).sends("").get(path(slug)).jsonPath();
        assertThat(listed.getBoolean("checks[0].blocks")).isTrue();
        assertThat(listed.getString("checks[0].place")).isEqualTo("blocks/0");
        assertThat(listed.getString("checks[0].words")).isEqualTo("人党誓词");
        sign(Role.EDITOR, slug, "first-review");
        sign(Role.SECTION_CHIEF, slug, "second-review");
        for (var step : List.of("first-proof", "second-proof", "third-proof")) sign(Role.PROOFREADER, slug, step);
        var refused = decide(client(Role.DUTY_CHIEF), slug, "final-review", "approve", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("detail")).contains("1 处必改");
    }

    private static String errorField(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.jsonPath().getString("errors[0].field");
    }

    private void sign(Role role, String slug, String step) {
        assertThat(decide(client(role), slug, step, "approve", "").statusCode())
                .as(step)
                .isEqualTo(200);
    }

    private static Response decide(ApiClient client, String slug, String step, String decision, String comment) {
        return client.post(
                path(slug),
                "{\"step\":\"%s\",\"decision\":\"%s\",\"comment\":\"%s\"}".formatted(step, decision, comment));
    }

    private static String path(String slug) {
        return ARTICLES + "/" + slug + "/reviews";
    }

    private String submitted() {
        return submitted("正文在此");
    }

    private String submitted(String body) {
        var author = client(Role.REPORTER);
        var made = author.post(ARTICLES, "{\"title\":\"接口审稿\",\"body\":\"%s\"}".formatted(body));
        assertThat(made.statusCode()).isEqualTo(201);
        var slug = made.jsonPath().getString("slug");
        var sent = author.sends("").header("If-Match", made.header("ETag")).post(ARTICLES + "/" + slug + "/submit");
        assertThat(sent.statusCode()).isEqualTo(200);
        return slug;
    }

    private ApiClient client(Role role) {
        return new ApiClient(addToken.run(Actor.OPERATOR, role.id() + System.nanoTime(), role));
    }
}
