package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Paragraph;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.editorial.DiscardDraft;
import org.xingyao.editorial.DiscardedCopies;
import org.xingyao.editorial.Manuscript;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.RecallSubmission;
import org.xingyao.editorial.SaveWorkingCopy;
import org.xingyao.editorial.SubmitArticle;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;

/** The history of an article at the desk: its versions, what differs, and an old one had back with nothing lost. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class HistoryPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final Actor AUTHOR = new Actor("撰稿人", Set.of(Role.EDITOR), "");

    private final String run = "hi" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

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
    Manuscripts manuscripts;

    @Inject
    DiscardedCopies discarded;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @Test
    void every_edition_is_listed_with_the_draft_on_top() {
        var slug = threeVersions();
        var page = page(desk(Role.EDITOR), history(slug));
        assertThat(page.select(".versions tbody th").eachText()).containsExactly("草稿", "第 2 版", "第 1 版");
        assertThat(page.select(".versions tbody tr").get(0).text()).contains("撰稿人", "正在写", "草稿的题");
        assertThat(page.select(".versions tbody tr").get(1).text()).contains("撰稿人", "作废", "改过的题");
        assertThat(page.select("input[name=from][checked]").attr("value")).isEqualTo("2");
        assertThat(page.select("input[name=to][checked]").attr("value")).isEqualTo("draft");
        assertThat(page.select("#comparison")).isEmpty();
    }

    @Test
    void an_edition_under_review_and_the_live_one_say_so() {
        var draft = begin("在审的题", "正文。");
        submit.run(AUTHOR, draft.slug(), draft.tag());
        var row = page(desk(Role.EDITOR), history(draft.slug())).expectFirst(".versions tbody tr");
        assertThat(row.select(".stage-chip").eachText()).containsExactly("待初审", "在审");
        var live = page(desk(Role.TAGGER), history("chuangjian-yiye-xingye-xing"));
        assertThat(live.expectFirst(".versions tbody tr").select(".stage-chip").eachText())
                .contains("已签发", "免审", "线上");
        assertThat(live.select("form[action$=restore]")).isEmpty();
    }

    @Test
    void two_versions_are_compared_in_one_another_and_side_by_side() {
        var slug = threeVersions();
        var desk = desk(Role.EDITOR);
        var inline = page(desk, history(slug) + "?from=1&to=draft");
        var changed = inline.expectFirst(".line.changed .text");
        assertThat(changed.select("del").text()).contains("删", "107");
        assertThat(changed.select("ins").text()).contains("增", "118");
        assertThat(inline.select(".differences tbody th").eachText()).containsExactly("主标题");
        assertThat(inline.expectFirst("a[aria-current]:contains(合在一起)")).isNotNull();
        var sides = page(desk, history(slug) + "?from=1&to=draft&view=sides");
        var texts = sides.select(".line.changed .text");
        assertThat(texts).hasSize(2);
        assertThat(texts.get(0).text()).contains("107").doesNotContain("118");
        assertThat(texts.get(1).text()).contains("118").doesNotContain("107");
        assertThat(sides.expectFirst("a:contains(合在一起)").attr("href"))
                .isEqualTo(history(slug) + "?from=1&to=draft&view=inline#comparison");
    }

    @ParameterizedTest
    @CsvSource({
        "?from=9&to=draft, 404, 没有第 9 版",
        "?from=x&to=draft, 400, 旧版“x”不是版次",
        "?from=1, 400, 新版",
        "?from=1&to=1, 400, 两个不同的版本",
        "?from=1&to=99999999999, 400, 不是版次",
        "?from=%3Cscript%3E&to=1, 400, 旧版“<script>”",
    })
    void a_version_that_is_none_is_named(String query, int status, String said) {
        var draft = begin("题", "正文。");
        submit.run(AUTHOR, draft.slug(), draft.tag());
        var answer = desk(Role.EDITOR).asks().urlEncodingEnabled(false).get(history(draft.slug()) + query);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.asString()).expectFirst(".error").text()).contains(said);
    }

    @Test
    void an_old_edition_is_had_back_and_what_was_being_written_is_kept() {
        var slug = threeVersions();
        var desk = desk(Role.EDITOR);
        var answer = desk.post(history(slug) + "/1/restore", Map.of("tag", tag(page(desk, history(slug)))));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(page(desk, answer.header("Location")).expectFirst(".done").text())
                .contains("第 1 版的文字已恢复");
        assertThat(manuscripts.bySlug(AUTHOR, slug).content().headline()).isEqualTo("第一次的题");
        assertThat(kept(slug)).containsExactly("草稿的题");
    }

    @Test
    void who_did_not_see_the_last_save_restores_nothing_and_loses_nothing() {
        var slug = threeVersions();
        var desk = desk(Role.EDITOR);
        var seen = tag(page(desk, history(slug)));
        var now = save.run(AUTHOR, slug, words("又改了的题", "新写的话。"), seen);
        var answer = desk.post(history(slug) + "/1/restore", Map.of("tag", seen));
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(Jsoup.parse(answer.asString()).expectFirst(".error").text()).contains("没有恢复");
        assertThat(manuscripts.bySlug(AUTHOR, slug).tag()).isEqualTo(now.tag());
        assertThat(kept(slug)).isEmpty();
    }

    @Test
    void after_the_draft_was_thrown_away_an_edition_can_be_had_back() {
        var slug = threeVersions();
        discard.run(AUTHOR, slug);
        var desk = desk(Role.EDITOR);
        var page = page(desk, history(slug));
        assertThat(page.select(".versions tbody th").eachText()).containsExactly("第 2 版", "第 1 版");
        assertThat(desk.post(history(slug) + "/2/restore", Map.of("tag", tag(page)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(manuscripts.bySlug(AUTHOR, slug).content().headline()).isEqualTo("改过的题");
    }

    @Test
    void the_same_words_and_editions_that_are_none_are_not_restored() {
        var slug = threeVersions();
        var desk = desk(Role.EDITOR);
        desk.post(history(slug) + "/1/restore", Map.of("tag", tag(page(desk, history(slug)))));
        var tag = tag(page(desk, history(slug)));
        assertThat(desk.post(history(slug) + "/1/restore", Map.of("tag", tag)).statusCode())
                .isEqualTo(409);
        var none = desk.post(history(slug) + "/7/restore", Map.of("tag", tag));
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.asString()).contains("没有第 7 版");
        assertThat(desk.post(history(slug) + "/x/restore", Map.of("tag", tag)).statusCode())
                .isEqualTo(400);
        assertThat(desk.post(history(slug) + "/2/restore", Map.of()).statusCode())
                .isEqualTo(412);
    }

    @Test
    void a_correspondent_sees_the_history_of_their_own_only_and_a_proofreader_restores_nothing() {
        var slug = threeVersions();
        assertThat(desk(Role.CORRESPONDENT).get(history(slug)).statusCode()).isEqualTo(404);
        assertThat(desk(Role.CORRESPONDENT, "b")
                        .get(history(slug) + "?from=1&to=2")
                        .statusCode())
                .isEqualTo(404);
        var proofreader = desk(Role.PROOFREADER);
        var page = page(proofreader, history(slug));
        assertThat(page.select("form[action$=restore]")).isEmpty();
        assertThat(proofreader.post(history(slug) + "/1/restore", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_an_edition_says_is_shown_as_text() {
        var nasty = "\"><script>alert(1)</script>{inject:clock}";
        var draft = begin(nasty, nasty);
        submit.run(AUTHOR, draft.slug(), draft.tag());
        recall.run(AUTHOR, draft.slug());
        var copy = manuscripts.bySlug(AUTHOR, draft.slug());
        save.run(AUTHOR, draft.slug(), words("<b>题</b>", nasty + "<img src=x>"), copy.tag());
        for (var view : List.of("inline", "sides")) {
            var answer = desk(Role.EDITOR, view).get(history(draft.slug()) + "?from=1&to=draft&view=" + view);
            var page = Jsoup.parse(answer.asString());
            assertThat(page.select("script, main b:contains(题), main img")).isEmpty();
            assertThat(page.expectFirst(".lines").text()).contains("{inject:clock}");
        }
    }

    @Test
    void the_page_of_writing_leads_to_the_history() {
        var draft = begin("题", "正文。");
        var page = page(desk(Role.EDITOR), "/desk/articles/" + draft.slug() + "/edit");
        assertThat(page.select(".beside a").eachAttr("href")).contains(history(draft.slug()));
    }

    /** Two editions that were taken back, and a draft. */
    private String threeVersions() {
        var first = begin("第一次的题", "全市建成五星支部107个。", "第二段不变。");
        submit.run(AUTHOR, first.slug(), first.tag());
        var taken = recall.run(AUTHOR, first.slug());
        var second = save.run(AUTHOR, first.slug(), words("改过的题", "全市建成五星支部110个。", "第二段不变。"), taken.tag());
        submit.run(AUTHOR, first.slug(), second.tag());
        var again = recall.run(AUTHOR, first.slug());
        save.run(AUTHOR, first.slug(), words("草稿的题", "全市建成五星支部118个。", "第二段不变。", "新添一段。"), again.tag());
        return first.slug();
    }

    private List<String> kept(String slug) {
        return discarded.of(AUTHOR).stream()
                .filter(one -> one.slug().equals(slug))
                .map(DiscardedCopies.Listed::headline)
                .toList();
    }

    private static String tag(Document page) {
        return page.select("form[action$=restore] input[name=tag]").stream()
                .map(Element::val)
                .findFirst()
                .orElseThrow();
    }

    private static String history(String slug) {
        return "/desk/articles/" + slug + "/history";
    }

    private static Document page(DeskClient desk, String path) {
        // The paths are encoded already.
        var answer = desk.asks().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static EditionContent words(String headline, String... paragraphs) {
        var blocks =
                new ArrayList<Block>(Stream.of(paragraphs).map(Paragraph::of).toList());
        return SomeNews.of(headline, blocks);
    }

    private Manuscript begin(String headline, String... paragraphs) {
        return create.begin(AUTHOR, SomeNews.draft(run, words(headline, paragraphs)));
    }

    private DeskClient desk(Role role) {
        return desk(role, "");
    }

    private DeskClient desk(Role role, String more) {
        var name = run + role.id() + more;
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}
