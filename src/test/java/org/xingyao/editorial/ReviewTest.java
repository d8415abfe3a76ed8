package org.xingyao.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Editions;
import org.xingyao.article.Filing;
import org.xingyao.article.Stage;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Spans;
import org.xingyao.setting.Setting;
import org.xingyao.setting.Settings;
import org.xingyao.taxonomy.Column;
import org.xingyao.taxonomy.Columns;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Refused;
import org.xingyao.text.Stale;

/** Editions on their way through the reviews: signed, returned, refused, voided, each with its proof. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReviewTest {
    private static final Actor REPORTER = actor("送审甲", Role.REPORTER);
    private static final Actor FIRST = actor("初审乙", Role.EDITOR);
    private static final Actor SECOND = actor("复审丙", Role.SECTION_CHIEF);
    private static final Actor CHIEF = actor("终审丁", Role.DUTY_CHIEF);
    private static final List<Actor> READERS =
            List.of(actor("校对子", Role.PROOFREADER), actor("校对丑", Role.PROOFREADER), actor("校对寅", Role.PROOFREADER));

    @Inject
    CreateArticle create;

    @Inject
    SaveWorkingCopy save;

    @Inject
    SubmitArticle submit;

    @Inject
    ApproveEdition approve;

    @Inject
    ReturnEdition giveBack;

    @Inject
    RefuseEdition refuse;

    @Inject
    VoidEdition voidEdition;

    @Inject
    PublishArticle publish;

    @Inject
    RecallSubmission recall;

    @Inject
    SaveSettings saveSettings;

    @Inject
    Settings settings;

    @Inject
    Editions editions;

    @Inject
    Manuscripts manuscripts;

    @Inject
    SignOffs signOffs;

    @Inject
    Reviews reviews;

    @Inject
    Columns columns;

    @Inject
    EntityManager database;

    @Inject
    Leftovers leftovers;

    @AfterEach
    void tidyUp() {
        leftovers.withdraw();
        allowEmergency("false");
    }

    @Test
    void six_people_sign_the_hash_of_what_is_then_published() {
        var slug = submitted();
        signAll(slug);
        var rows = rows(slug);
        assertThat(rows).hasSize(6).allMatch(row -> row.contains(hash(slug)));
        assertThat(rows.getFirst()).startsWith("first-review approve 初审乙");
        assertThat(publish.run(FIRST, slug).live()).isEqualTo(1);
        assertThat(lastAudit("article:" + slug, "approve")).contains("终审通过").contains(hash(slug));
    }

    @Test
    void a_step_out_of_its_turn_or_by_the_wrong_person_changes_nothing() {
        var slug = submitted();
        assertThatThrownBy(() -> approve.run(SECOND, slug, Step.SECOND_REVIEW, "", ""))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("待初审");
        assertThatThrownBy(() -> approve.run(SECOND, slug, Step.FIRST_REVIEW, "", ""))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> approve.run(REPORTER, slug, Step.FIRST_REVIEW, "", ""))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> approve.run(FIRST, slug, Step.FIRST_REVIEW, "", "0".repeat(64)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> approve.run(FIRST, slug, Step.FIRST_REVIEW, "长".repeat(501), ""))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> publish.run(CHIEF, slug)).isInstanceOf(Conflict.class);
        assertThat(rows(slug)).isEmpty();
        assertThat(stages(slug)).containsExactly(Stage.FIRST_REVIEW);
    }

    @Test
    void one_person_with_two_roles_does_not_review_twice() {
        var slug = submitted();
        var both = new Actor("兼职", Set.of(Role.EDITOR, Role.SECTION_CHIEF), "");
        approve.run(both, slug, Step.FIRST_REVIEW, "", "");
        assertThatThrownBy(() -> approve.run(both, slug, Step.SECOND_REVIEW, "", ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("复审不能与初审同一人");
    }

    @Test
    void a_return_gives_the_words_back_and_says_which_signatures_are_void_and_the_next_edition_starts_anew() {
        var slug = submitted();
        approve.run(FIRST, slug, Step.FIRST_REVIEW, "", "");
        approve.run(READERS.getFirst(), slug, Step.FIRST_PROOF, "", "");
        assertThatThrownBy(() -> giveBack.run(SECOND, slug, Step.SECOND_REVIEW, " ", ""))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("理由");
        var back = giveBack.run(SECOND, slug, Step.SECOND_REVIEW, "导语太长", "");
        assertThat(back.standing().underway()).isNull();
        assertThat(lastAudit("article:" + slug, "return")).contains("导语太长").contains("签字作废：初审（初审乙）、一校（校对子）");
        assertThatThrownBy(() -> approve.run(CHIEF, slug, Step.FINAL_REVIEW, "", ""))
                .isInstanceOf(Conflict.class);
        var mended = save.run(REPORTER, slug, words("改短了"), back.tag());
        submit.run(REPORTER, slug, mended.tag());
        assertThat(stages(slug)).containsExactly(Stage.RETURNED, Stage.FIRST_REVIEW);
        assertThatThrownBy(() -> approve.run(SECOND, slug, Step.SECOND_REVIEW, "", ""))
                .as("what was signed of the first edition does not count")
                .isInstanceOf(Conflict.class);
        signAll(slug);
        assertThat(publish.run(CHIEF, slug).live()).isEqualTo(2);
    }

    @Test
    void the_live_edition_stays_public_while_the_next_is_reviewed_and_when_that_is_refused() {
        var slug = submitted();
        signAll(slug);
        var live = publish.run(CHIEF, slug);
        var written = save.run(REPORTER, slug, words("第二稿"), live.tag());
        assertThat(submit.run(REPORTER, slug, written.tag()).live()).isEqualTo(1);
        var refused = refuse.run(FIRST, slug, Step.FIRST_REVIEW, "不必再发", "");
        assertThat(refused.live()).isEqualTo(1);
        assertThat(refused.content()).isEqualTo(live.content());
        assertThat(stages(slug)).containsExactly(Stage.SIGNED, Stage.REFUSED);
    }

    @Test
    void a_signed_edition_is_voided_by_the_duty_chief_alone_and_can_not_be_published_then() {
        var slug = submitted();
        signAll(slug);
        assertThatThrownBy(() -> voidEdition.run(SECOND, slug, "数字有误", "")).isInstanceOf(Refused.class);
        var back = voidEdition.run(CHIEF, slug, "数字有误", "");
        assertThat(back.standing().underway()).isNull();
        assertThatThrownBy(() -> publish.run(CHIEF, slug)).isInstanceOf(Conflict.class);
        assertThat(lastAudit("article:" + slug, "void")).contains("数字有误", "终审（终审丁）");
        assertThatThrownBy(() -> voidEdition.run(CHIEF, slug, "再来", "")).isInstanceOf(Conflict.class);
    }

    @Test
    void nobody_signs_in_emergency_where_the_house_does_not_allow_it() {
        var slug = submitted();
        assertThatThrownBy(() -> approve.inEmergency(CHIEF, slug, "防汛", ""))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("没有开启");
        assertThat(rows(slug)).isEmpty();
    }

    @Test
    void where_it_is_allowed_the_duty_chief_signs_alone_and_the_signature_is_marked_for_ever() {
        var slug = submitted();
        allowEmergency("true");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> approve.inEmergency(CHIEF, slug, "", "")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("理由");
        assertThatThrownBy(
                        () -> QuarkusTransaction.requiringNew().call(() -> approve.inEmergency(SECOND, slug, "防汛", "")))
                .isInstanceOf(Refused.class);
        QuarkusTransaction.requiringNew().call(() -> approve.inEmergency(CHIEF, slug, "防汛", ""));
        assertThat(publish.run(CHIEF, slug).live()).isEqualTo(1);
        assertThat(reviews.of(CHIEF, slug).signatures())
                .singleElement()
                .satisfies(one -> assertThat(one.emergency()).isTrue());
        assertThat(lastAudit("article:" + slug, "emergency")).contains("紧急签发：防汛");
    }

    private void allowEmergency(String allowed) {
        saveSettings.run(
                Actor.OPERATOR,
                Map.of(Setting.EMERGENCY, allowed),
                settings.read().tag());
    }

    @Test
    void a_column_of_one_review_and_no_proof_is_signed_by_the_duty_chief_and_the_audit_says_so() {
        var slug = submitted();
        QuarkusTransaction.requiringNew().run(() -> {
            var column = columns.bySlug("review-low").orElseGet(Column::new);
            column.slug = "review-low";
            column.name = "低审";
            column.type = "news";
            column.visible = false;
            column.reviews = 1;
            column.proofs = 0;
            columns.persist(column);
        });
        var back = recall.run(REPORTER, slug);
        var moved = save.run(REPORTER, slug, words("题").withColumn("review-low"), back.tag());
        assertThat(submit.run(REPORTER, slug, moved.tag()).standing().underway())
                .isEqualTo(Stage.FINAL_REVIEW);
        assertThatThrownBy(() -> approve.run(FIRST, slug, Step.FIRST_REVIEW, "", ""))
                .isInstanceOf(Conflict.class);
        approve.run(CHIEF, slug, Step.FINAL_REVIEW, "", "");
        assertThat(lastAudit("article:" + slug, "approve")).contains("栏目设为1 审 0 校");
        assertThat(publish.run(CHIEF, slug).live()).isPositive();
    }

    @Test
    void a_first_proof_does_not_hinder_the_recall_and_the_first_review_does() {
        var slug = submitted();
        approve.run(READERS.getFirst(), slug, Step.FIRST_PROOF, "", "");
        var back = recall.run(REPORTER, slug);
        submit.run(REPORTER, slug, back.tag());
        approve.run(FIRST, slug, Step.FIRST_REVIEW, "", "");
        assertThatThrownBy(() -> recall.run(REPORTER, slug)).isInstanceOf(Conflict.class);
    }

    @Test
    void the_database_lets_nobody_change_or_take_out_a_signature() {
        var slug = submitted();
        approve.run(FIRST, slug, Step.FIRST_REVIEW, "", "");
        for (var sql : List.of("update sign_off set comment = 'x'", "delete from sign_off", "truncate sign_off"))
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery(sql).executeUpdate()))
                    .as(sql)
                    .hasStackTraceContaining("append-only");
    }

    private void signAll(String slug) {
        approve.run(FIRST, slug, Step.FIRST_REVIEW, "", "");
        approve.run(READERS.get(0), slug, Step.FIRST_PROOF, "", "");
        approve.run(SECOND, slug, Step.SECOND_REVIEW, "", "");
        approve.run(READERS.get(1), slug, Step.SECOND_PROOF, "", "");
        approve.run(READERS.get(2), slug, Step.THIRD_PROOF, "", "");
        approve.run(CHIEF, slug, Step.FINAL_REVIEW, "", "");
    }

    private String submitted() {
        var slug = "review-" + Long.toString(System.nanoTime(), 36);
        var draft = new Draft(slug, true, null, words("题"), Filing.NONE, Map.of(), Map.of());
        var begun = create.run(REPORTER, draft);
        submit.run(
                REPORTER,
                begun.slug(),
                manuscripts.bySlug(REPORTER, begun.slug()).tag());
        return begun.slug();
    }

    private static EditionContent words(String headline) {
        return SomeNews.of(headline, List.of(new Paragraph(Spans.of("正文"))));
    }

    private String hash(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.find("article.slug", slug).firstResult().contentHash);
    }

    private List<Stage> stages(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.list("article.slug = ?1 order by no", slug).stream()
                        .map(edition -> edition.stage)
                        .toList());
    }

    private List<String> rows(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> signOffs.list("edition.article.slug = ?1 order by id", slug).stream()
                        .map(row -> String.join(" ", row.step, row.decision, row.signedBy, row.contentHash))
                        .toList());
    }

    private String lastAudit(String object, String action) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select detail from audit_log where object = ?1 and action = ?2 order by no desc limit 1")
                .setParameter(1, object)
                .setParameter(2, action)
                .getSingleResult());
    }

    private static Actor actor(String name, Role role) {
        return new Actor(name, Set.of(role), "");
    }
}
