package org.xingyao.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Editions;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.Stage;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Paragraph;
import org.xingyao.taxonomy.Column;
import org.xingyao.taxonomy.Columns;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;
import org.xingyao.text.Refused;
import org.xingyao.text.Stale;

/** A draft on its way: begun, submitted, taken back, thrown away and had back, by those who may. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SubmissionTest {
    private static final Actor REPORTER = actor("记者甲", Role.REPORTER);
    private static final Actor OTHER = actor("记者乙", Role.REPORTER);
    private static final Actor OUTSIDE = actor("通讯员丙", Role.CORRESPONDENT);
    private static final Actor EDITOR = actor("编辑丁", Role.EDITOR);

    @Inject
    CreateArticle create;

    @Inject
    SaveWorkingCopy save;

    @Inject
    SubmitArticle submit;

    @Inject
    RecallSubmission recall;

    @Inject
    DiscardDraft discard;

    @Inject
    RestoreDraft restore;

    @Inject
    ImportArticle importArticle;

    @Inject
    WithdrawArticle withdraw;

    @Inject
    RefileArticle refile;

    @Inject
    Manuscripts manuscripts;

    @Inject
    DiscardedCopies discarded;

    @Inject
    Editions editions;

    @Inject
    Columns columns;

    @Inject
    Leftovers leftovers;

    @Inject
    TestClock clock;

    @BeforeEach
    void columns() {
        QuarkusTransaction.requiringNew().run(() -> {
            column("reach-a", "甲栏");
            column("reach-b", "乙栏");
        });
    }

    @AfterEach
    void tidyUp() {
        leftovers.withdraw();
    }

    @Test
    void what_is_submitted_becomes_an_edition_and_waits_for_its_first_review() {
        var draft = begin(REPORTER, words("题", "", "正文"));
        assertThat(draft.standing().openedBy()).isEqualTo("记者甲");
        var submitted = submit.run(REPORTER, draft.slug(), draft.tag());
        assertThat(submitted.standing().underway()).isEqualTo(Stage.FIRST_REVIEW);
        assertThat(submitted.standing().submittedBy()).isEqualTo("记者甲");
        assertThat(submitted.content()).isEqualTo(draft.content());
        assertThat(submitted.live()).isZero();
        assertThatThrownBy(() -> submit.run(REPORTER, draft.slug(), submitted.tag()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("待初审");
        assertThatThrownBy(() -> save.run(REPORTER, draft.slug(), words("改", "", "正文"), submitted.tag()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("撤回");
    }

    @Test
    void words_that_others_have_changed_meanwhile_are_not_submitted() {
        var draft = begin(REPORTER, words("题", "", "正文"));
        save.run(EDITOR, draft.slug(), words("改过的题", "", "正文"), draft.tag());
        assertThatThrownBy(() -> submit.run(REPORTER, draft.slug(), draft.tag()))
                .isInstanceOf(Stale.class)
                .hasMessageContaining("编辑丁");
    }

    @Test
    void an_unfinished_text_is_kept_as_it_is_and_refused_at_the_submission() {
        var endless = "长".repeat(400);
        var draft = begin(REPORTER, words("", "", "正文"));
        var saved = save.run(REPORTER, draft.slug(), words(endless, "", "正文"), draft.tag());
        assertThat(saved.content().headline()).isEqualTo(endless);
        assertThatThrownBy(() -> submit.run(REPORTER, draft.slug(), saved.tag()))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.field()).isEqualTo("headline"));
        var empty = save.run(REPORTER, draft.slug(), words("题", ""), saved.tag());
        assertThatThrownBy(() -> submit.run(REPORTER, draft.slug(), empty.tag()))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.field()).isEqualTo("body"));
    }

    @Test
    void a_recalled_text_is_a_draft_again_and_its_next_edition_has_the_next_number() {
        var draft = begin(REPORTER, words("题", "", "正文"));
        submit.run(REPORTER, draft.slug(), draft.tag());
        assertThatThrownBy(() -> recall.run(OTHER, draft.slug())).isInstanceOf(Refused.class);
        var back = recall.run(REPORTER, draft.slug());
        assertThat(back.standing().underway()).isNull();
        assertThat(back.content()).isEqualTo(draft.content());
        assertThatThrownBy(() -> recall.run(REPORTER, draft.slug())).isInstanceOf(Conflict.class);
        submit.run(REPORTER, draft.slug(), back.tag());
        assertThat(stages(draft.slug())).containsExactly(Stage.VOID, Stage.FIRST_REVIEW);
    }

    @Test
    void after_the_first_review_nothing_is_recalled() {
        var draft = begin(REPORTER, words("题", "", "正文"));
        submit.run(REPORTER, draft.slug(), draft.tag());
        QuarkusTransaction.requiringNew()
                .run(() -> editions.find("article.slug", draft.slug()).firstResult().stage = Stage.SECOND_REVIEW);
        assertThatThrownBy(() -> recall.run(REPORTER, draft.slug()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("待复审");
    }

    @Test
    void what_an_editor_wrote_on_the_submitted_text_outlives_its_recall() {
        var draft = begin(REPORTER, words("题", "", "正文"));
        var submitted = submit.run(REPORTER, draft.slug(), draft.tag());
        save.run(EDITOR, draft.slug(), words("编辑改的题", "", "正文"), submitted.tag());
        assertThat(recall.run(REPORTER, draft.slug()).content().headline()).isEqualTo("编辑改的题");
    }

    @Test
    void a_discarded_draft_is_gone_from_the_desk_and_comes_back_word_for_word() {
        var draft = begin(REPORTER, words("要作废的题", "", "正文"));
        discard.run(REPORTER, draft.slug());
        assertThatThrownBy(() -> manuscripts.bySlug(REPORTER, draft.slug()))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("已作废");
        var kept = discarded.of(REPORTER).getFirst();
        assertThat(kept.slug()).isEqualTo(draft.slug());
        assertThatThrownBy(() -> restore.run(OTHER, kept.id())).isInstanceOf(Refused.class);
        assertThat(restore.run(REPORTER, kept.id()).content()).isEqualTo(draft.content());
        assertThatThrownBy(() -> restore.run(REPORTER, kept.id())).isInstanceOf(Missing.class);
    }

    @Test
    void thirty_days_after_it_was_discarded_it_can_not_be_had_back() {
        var draft = begin(REPORTER, words("要过期的题", "", "正文"));
        discard.run(REPORTER, draft.slug());
        var kept = discarded.of(REPORTER).getFirst();
        clock.forward(Duration.ofDays(30));
        assertThatThrownBy(() -> restore.run(REPORTER, kept.id())).isInstanceOf(Missing.class);
        assertThat(discarded.of(REPORTER))
                .extracting(DiscardedCopies.Listed::id)
                .doesNotContain(kept.id());
        var next = begin(REPORTER, words("下一篇", "", "正文"));
        discard.run(REPORTER, next.slug());
        assertThat(QuarkusTransaction.requiringNew().call(() -> discarded.findByIdOptional(kept.id())))
                .isEmpty();
    }

    @Test
    void discarding_takes_only_the_draft_of_a_published_article_and_never_the_last_words_of_a_withdrawn_one() {
        var slug = importArticle
                .run(Actor.IMPORT, draft(words("在线的题", "", "正文")), true)
                .slug();
        var live = manuscripts.bySlug(EDITOR, slug);
        save.run(EDITOR, slug, words("改到一半", "", "正文"), live.tag());
        discard.run(EDITOR, slug);
        assertThat(manuscripts.bySlug(EDITOR, slug).content()).isEqualTo(live.content());
        assertThatThrownBy(() -> discard.run(EDITOR, slug)).isInstanceOf(Conflict.class);
        var kept = discarded.of(EDITOR).getFirst();
        save.run(EDITOR, slug, words("又写了", "", "正文"), live.tag());
        assertThatThrownBy(() -> restore.run(EDITOR, kept.id()))
                .as("would overwrite what was written since")
                .isInstanceOf(Conflict.class);
        withdraw.run(Actor.IMPORT, slug, "内容有误");
        assertThatThrownBy(() -> discard.run(EDITOR, slug))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("留底");
    }

    @Test
    void a_correspondent_submits_his_own_and_others_drafts_are_not_there_for_him() {
        var own = begin(OUTSIDE, words("来稿", "", "正文"));
        assertThat(manuscripts.bySlug(OUTSIDE, own.slug()).tag()).isEqualTo(own.tag());
        submit.run(OUTSIDE, own.slug(), own.tag());
        var others = begin(REPORTER, words("题", "", "正文"));
        var nowhere = "没有地址为“" + others.slug() + "”的稿件";
        for (var attempt : List.<Runnable>of(
                () -> manuscripts.bySlug(OUTSIDE, others.slug()),
                () -> save.run(OUTSIDE, others.slug(), words("改", "", "正文"), others.tag()),
                () -> submit.run(OUTSIDE, others.slug(), others.tag()),
                () -> discard.run(OUTSIDE, others.slug()),
                () -> recall.run(OUTSIDE, others.slug()))) {
            assertThatThrownBy(attempt::run).isInstanceOf(Missing.class).hasMessage(nowhere);
        }
        discard.run(REPORTER, others.slug());
        assertThat(discarded.of(OUTSIDE)).isEmpty();
    }

    @Test
    void a_reporter_reads_all_and_changes_only_what_he_began() {
        var draft = begin(REPORTER, words("题", "", "正文"));
        assertThat(manuscripts.bySlug(OTHER, draft.slug()).content()).isEqualTo(draft.content());
        assertThatThrownBy(() -> save.run(OTHER, draft.slug(), words("改", "", "正文"), draft.tag()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("记者甲");
        assertThat(save.run(EDITOR, draft.slug(), words("改", "", "正文"), draft.tag())
                        .savedBy())
                .isEqualTo("编辑丁");
    }

    @Test
    void somebody_limited_to_a_column_neither_takes_an_article_out_of_another_nor_puts_one_there() {
        var limited = new Actor("编辑戊", Set.of(Role.SECTION_CHIEF), Set.of("reach-a"), "");
        var there = begin(EDITOR, words("题", "reach-b", "正文"));
        assertThatThrownBy(() -> save.run(limited, there.slug(), words("题", "reach-a", "正文"), there.tag()))
                .isInstanceOf(Refused.class)
                .hasMessage("这篇稿件属于栏目“乙栏”，您没有该栏目的权限");
        assertThatThrownBy(() -> begin(limited, words("题", "reach-b", "正文")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("乙栏");
        assertThatThrownBy(() -> importArticle.run(limited, draft(words("题", "reach-b", "正文")), false))
                .isInstanceOf(Refused.class);
        var here = begin(limited, words("题", "", "正文"));
        var moved = save.run(limited, here.slug(), words("题", "reach-a", "正文"), here.tag());
        assertThatThrownBy(() -> save.run(limited, here.slug(), words("题", "reach-b", "正文"), moved.tag()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_published_article_is_guarded_by_the_column_readers_see_it_in_whatever_a_draft_says() {
        var slug = importArticle
                .run(Actor.IMPORT, draft(words("在乙栏", "reach-b", "正文")), true)
                .slug();
        var live = manuscripts.bySlug(EDITOR, slug);
        save.run(EDITOR, slug, words("在乙栏", "reach-a", "正文"), live.tag());
        var limited = new Actor("编辑戊", Set.of(Role.SECTION_CHIEF), Set.of("reach-a"), "");
        assertThatThrownBy(() -> withdraw.run(limited, slug, "理由")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> refile.run(limited, slug, Filing.NONE, Map.of()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> submit.run(
                        limited, slug, manuscripts.bySlug(limited, slug).tag()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> importArticle.run(limited, known(slug), false)).isInstanceOf(Refused.class);
    }

    private Manuscript begin(Actor actor, EditionContent words) {
        return create.begin(actor, draft(words));
    }

    private static Draft draft(EditionContent words) {
        return SomeNews.draft("reach-" + System.nanoTime(), words);
    }

    private static Draft known(String slug) {
        return new Draft(slug, true, null, words("改", "reach-a", "正文"), Filing.NONE, Map.of(), Map.of());
    }

    private static EditionContent words(String headline, String column, String... paragraphs) {
        var body = List.of(paragraphs).stream()
                .<Block>map(text -> Paragraph.of(text))
                .toList();
        return new EditionContent(
                Kind.NEWS, "", headline, "", "", "", List.of(), column, "", 0, null, "", null, "", body, List.of());
    }

    private List<Stage> stages(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.list("article.slug = ?1 order by no", slug).stream()
                        .map(edition -> edition.stage)
                        .toList());
    }

    private void column(String slug, String name) {
        if (columns.bySlug(slug).isPresent()) return;
        var column = new Column();
        column.slug = slug;
        column.name = name;
        column.type = "news";
        columns.persist(column);
    }

    private static Actor actor(String name, Role role) {
        return new Actor(name, Set.of(role), "");
    }
}
