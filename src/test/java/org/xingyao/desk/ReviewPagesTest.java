package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.SaveWorkingCopy;
import org.xingyao.editorial.SubmitArticle;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;

/** From the draft to the public page through three reviewers and three proofreaders, at their desks. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReviewPagesTest {
    private static final String PASSWORD = "正确的口令 12";

    private final String run = "rv" + Long.toString(System.nanoTime(), 36);
    private final Map<String, DeskClient> desks = new HashMap<>();

    @Inject
    AddUser addUser;

    @Inject
    CreateArticle create;

    @Inject
    SaveWorkingCopy save;

    @Inject
    SubmitArticle submit;

    @Inject
    Manuscripts manuscripts;

    @Inject
    Leftovers leftovers;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @AfterEach
    void tidyUp() {
        leftovers.withdraw();
    }

    @Test
    void six_people_bring_a_draft_before_the_readers_and_the_next_edition_leaves_it_there() {
        var slug = submitted("头一版的题");
        assertThat(todo(desk(Role.EDITOR, "a"), slug)).containsExactly("等我初审");
        assertThat(todo(desk(Role.SECTION_CHIEF, "b"), slug)).isEmpty();
        approve(Role.EDITOR, "a", slug, "first-review");
        approve(Role.PROOFREADER, "p", slug, "first-proof");
        assertThat(todo(desk(Role.PROOFREADER, "q"), slug)).containsExactly("等我二校");
        approve(Role.SECTION_CHIEF, "b", slug, "second-review");
        var chief = desk(Role.DUTY_CHIEF, "c");
        assertThat(Jsoup.parse(chief.get(review(slug)).asString()).text()).contains("还差二校、三校，不能终审通过");
        var early = decide(chief, slug, "final-review", "approve", "");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(error(early)).contains("还差二校、三校");
        approve(Role.PROOFREADER, "q", slug, "second-proof");
        approve(Role.PROOFREADER, "r", slug, "third-proof");
        assertThat(given().get("/articles/" + slug).statusCode()).isEqualTo(404);
        approve(Role.DUTY_CHIEF, "c", slug, "final-review");
        assertThat(todo(chief, slug)).containsExactly("已签发，等发布");
        var signed = Jsoup.parse(chief.get(review(slug)).asString());
        assertThat(signed.select("tbody tr")).hasSize(6);
        assertThat(signed.select("button[value=publish]")).hasSize(1);
        assertThat(decide(chief, slug, "", "publish", "").statusCode()).isEqualTo(303);
        assertThat(given().get("/articles/" + slug).asString()).contains("头一版的题");

        rewrite(slug, "第二版的题");
        assertThat(todo(desk(Role.EDITOR, "a"), slug)).containsExactly("等我初审");
        assertThat(given().get("/articles/" + slug).asString())
                .contains("头一版的题")
                .doesNotContain("第二版的题");
        assertThat(chief.get(review(slug) + "/page").asString()).contains("第二版的题");
        assertThat(Jsoup.parse(chief.get(review(slug)).asString())
                        .select("details tbody tr")
                        .size())
                .as("what was signed before is shown as void")
                .isEqualTo(6);
    }

    @Test
    void a_return_wants_its_reason_and_shows_it_to_the_author() {
        var slug = submitted("要退的题");
        var editor = desk(Role.EDITOR, "a");
        var refused = decide(editor, slug, "first-review", "return", "  ");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(error(refused)).contains("退回要写明理由");
        assertThat(decide(editor, slug, "first-review", "return", "<b>导语</b>太长").statusCode())
                .isEqualTo(303);
        var author = Jsoup.parse(desk(Role.REPORTER, "w").get("/desk/review").asString());
        assertThat(author.text()).contains("退回给我修改").contains(run + "a：<b>导语</b>太长");
        assertThat(desk(Role.REPORTER, "w").get("/desk").asString()).contains("我的待办 1 件");
    }

    @Test
    void who_may_not_decide_is_offered_nothing_and_refused_when_they_try() {
        var slug = submitted("看不得的题");
        var reporter = desk(Role.REPORTER, "w");
        assertThat(Jsoup.parse(reporter.get(review(slug)).asString()).select("main form"))
                .isEmpty();
        var tried = decide(reporter, slug, "first-review", "approve", "");
        assertThat(tried.statusCode()).isEqualTo(403);
        assertThat(error(tried)).contains("没有");
        assertThat(desk(Role.CORRESPONDENT, "z").get(review(slug)).statusCode()).isEqualTo(404);
        assertThat(desk(Role.AUDITOR, "y").get(review(slug)).statusCode()).isEqualTo(403);
        var emergency = decide(desk(Role.DUTY_CHIEF, "c"), slug, "", "emergency", "防汛");
        assertThat(emergency.statusCode()).isEqualTo(409);
        assertThat(error(emergency)).contains("没有开启紧急签发");
        var nonsense = decide(desk(Role.EDITOR, "a"), slug, "x", "y", "");
        assertThat(nonsense.statusCode()).isEqualTo(400);
        assertThat(error(nonsense)).contains("请选通过、退回或不予采用");
    }

    @Test
    void what_was_seen_is_what_is_signed() {
        var slug = submitted("题");
        var editor = desk(Role.EDITOR, "a");
        var stale = editor.post(
                review(slug), Map.of("step", "first-review", "decision", "approve", "hash", "0".repeat(64)));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(error(stale)).contains("重新打开");
    }

    @Test
    void what_the_checks_block_is_listed_with_its_place_and_is_not_signed() {
        var slug = submitted("查一查的题", "面对党旗，大家重温了人党誓词。");
        signAllButTheLast(slug);
        var chief = desk(Role.DUTY_CHIEF, "c");
        var page = Jsoup.parse(chief.get(review(slug)).asString());
        var check = page.expectFirst("#checks > .checks li");
        assertThat(check.text()).contains("必改").contains("人党誓词").contains("正文第 1 块");
        assertThat(check.expectFirst("a").attr("href")).startsWith("/desk/articles/" + slug + "/edit#at=%7B");
        assertThat(page.select("button[value=approve]")).isEmpty();
        var tried = decide(chief, slug, "final-review", "approve", "");
        assertThat(tried.statusCode()).isEqualTo(409);
        assertThat(error(tried)).contains("发布前检查还有 1 处必改").contains("人党誓词");
        assertThat(decide(chief, slug, "final-review", "return", "改错字").statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_note_on_some_words_stays_with_them_through_the_next_edition_and_is_settled() {
        var slug = submitted("有批注的题", "全市今年共发放头盔三千顶，饮水点十二个。");
        var editor = desk(Role.EDITOR, "a");
        assertThat(annotate(editor, slug, "头盔三千顶", "今年共发放", "请核<b>数</b>").statusCode())
                .isEqualTo(303);
        assertThat(notes(editor, slug)).containsExactly("头盔三千顶 请核<b>数</b>");
        decide(editor, slug, "first-review", "return", "见批注");
        rewrite(slug, "有批注的题", "新起的一段。", "全市各驿站今年已发放头盔和雨衣三千顶，饮水点十二个。");
        assertThat(notes(editor, slug)).containsExactly("头盔三千顶 现在是 头盔和雨衣三千顶 请核<b>数</b>");
        var place = Jsoup.parse(editor.get(review(slug)).asString()).expectFirst(".annotations li");
        assertThat(place.attr("data-words")).isEqualTo("头盔和雨衣三千顶");
        var author = desk(Role.REPORTER, "w");
        var settle = review(slug) + "/annotations/" + place.id().replace("annotation-", "") + "/settle";
        assertThat(author.post(settle, Map.of("answer", "已核")).statusCode()).isEqualTo(303);
        assertThat(notes(editor, slug)).isEmpty();
        assertThat(Jsoup.parse(editor.get(review(slug)).asString())
                        .select("#annotations details li")
                        .text())
                .contains("处理：已核");
    }

    @Test
    void a_note_wants_words_that_are_there_once_and_something_to_say() {
        var slug = submitted("两处一样", "甲村的路修好了，乙村的路修好了。");
        var editor = desk(Role.EDITOR, "a");
        var nowhere = annotate(editor, slug, "丙村", "", "改");
        assertThat(nowhere.statusCode()).isEqualTo(400);
        assertThat(error(nowhere)).contains("这一版里没有“丙村”");
        assertThat(Jsoup.parse(nowhere.asString()).select("#annotation-note").text())
                .as("what was typed is not lost")
                .isEqualTo("改");
        assertThat(error(annotate(editor, slug, "路修好了", "", "改"))).contains("有 2 处，请多选几个字");
        assertThat(annotate(editor, slug, "路修好了", "本报讯，乙村的", "改").statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(editor.get(review(slug)).asString())
                        .expectFirst(".annotations li")
                        .attr("data-before"))
                .isEqualTo("，乙村的");
        assertThat(error(annotate(editor, slug, "甲村", "", " "))).contains("批注要写明意见");
        assertThat(error(annotate(editor, slug, "甲".repeat(301), "", "改"))).contains("最多 300 字");
        assertThat(annotate(desk(Role.REPORTER, "w"), slug, "甲村", "", "改").statusCode())
                .isEqualTo(403);
        assertThat(editor.post(review(slug) + "/annotations/0/settle", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_correction_says_what_it_puts_right_on_the_page_and_in_the_list() {
        var slug = submitted("更正前的题");
        signAllButTheLast(slug);
        approve(Role.DUTY_CHIEF, "c", slug, "final-review");
        var chief = desk(Role.DUTY_CHIEF, "c");
        assertThat(Jsoup.parse(chief.get(review(slug)).asString()).select("#correct"))
                .as("nothing is live yet")
                .isEmpty();
        decide(chief, slug, "", "publish", "");
        rewrite(slug, "更正后的题");
        signAllButTheLast(slug);
        approve(Role.DUTY_CHIEF, "c", slug, "final-review");
        assertThat(Jsoup.parse(chief.get(review(slug)).asString()).select("#correct"))
                .hasSize(1);
        var empty = decide(chief, slug, "", "correct", " ");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(error(empty)).contains("更正说明要写明");
        assertThat(decide(chief, slug, "", "correct", "题目里的“前”应为“后”").statusCode())
                .isEqualTo(303);
        assertThat(Jsoup.parse(given().get("/articles/" + slug).asString())
                        .select("aside.corrections")
                        .text())
                .contains("更正")
                .contains("题目里的“前”应为“后”");
        var listed = Jsoup.parse(given().get("/corrections").asString()).expectFirst(".corrected li");
        assertThat(listed.text()).contains("更正后的题").contains("题目里的“前”应为“后”");
        assertThat(given().get("/corrections?before=x%00").statusCode()).isEqualTo(200);
    }

    private static Response annotate(DeskClient desk, String slug, String words, String before, String note) {
        return desk.post(review(slug) + "/annotations", Map.of("words", words, "before", before, "note", note));
    }

    /** The open ones, without who made them. */
    private static List<String> notes(DeskClient desk, String slug) {
        return Jsoup.parse(desk.get(review(slug)).asString()).select("#annotations > .annotations > li").stream()
                .map(note -> note.select("> p:lt(2)").text())
                .toList();
    }

    private void signAllButTheLast(String slug) {
        approve(Role.EDITOR, "a", slug, "first-review");
        approve(Role.SECTION_CHIEF, "b", slug, "second-review");
        approve(Role.PROOFREADER, "p", slug, "first-proof");
        approve(Role.PROOFREADER, "q", slug, "second-proof");
        approve(Role.PROOFREADER, "r", slug, "third-proof");
    }

    private void approve(Role role, String who, String slug, String step) {
        var answer = decide(desk(role, who), slug, step, "approve", "");
        assertThat(answer.statusCode()).as("%s %s", step, answer.asString()).isEqualTo(303);
    }

    private static Response decide(DeskClient desk, String slug, String step, String decision, String comment) {
        var hash = Jsoup.parse(desk.get(review(slug)).asString())
                .expectFirst(".hint > code")
                .text();
        return desk.post(review(slug), Map.of("step", step, "decision", decision, "comment", comment, "hash", hash));
    }

    private static String error(Response answer) {
        return Jsoup.parse(answer.asString()).select(".error").text();
    }

    /** Under which heads of 我的待办 the article stands. */
    private static List<String> todo(DeskClient desk, String slug) {
        Document page = Jsoup.parse(desk.get("/desk/review").asString());
        return page.select("a[href=" + review(slug) + "]").stream()
                .map(link -> link.parents().select(".table").attr("aria-label"))
                .toList();
    }

    private static String review(String slug) {
        return "/desk/articles/" + slug + "/review";
    }

    private Actor author() {
        desk(Role.REPORTER, "w");
        return new Actor(run + "w", Set.of(Role.REPORTER), "");
    }

    private String submitted(String headline) {
        return submitted(headline, "正文在此。");
    }

    private String submitted(String headline, String... paragraphs) {
        var author = author();
        var draft =
                new Draft("review-" + run, true, null, words(headline, paragraphs), Filing.NONE, Map.of(), Map.of());
        var slug = create.run(author, draft).slug();
        submit.run(author, slug, manuscripts.bySlug(author, slug).tag());
        return slug;
    }

    private void rewrite(String slug, String headline, String... paragraphs) {
        var author = author();
        var saved = save.run(
                author,
                slug,
                words(headline, paragraphs),
                manuscripts.bySlug(author, slug).tag());
        submit.run(author, slug, saved.tag());
    }

    private static EditionContent words(String headline, String... paragraphs) {
        var body = paragraphs.length == 0 ? new String[] {"正文在此。"} : paragraphs;
        return SomeNews.of(
                headline,
                Stream.of(body)
                        .<Block>map(text -> new Paragraph(Spans.of(text)))
                        .toList());
    }

    private DeskClient desk(Role role, String who) {
        return desks.computeIfAbsent(who, _ -> {
            addUser.run(Actor.OPERATOR, run + who, role, PASSWORD, false);
            return DeskClient.signIn(run + who, PASSWORD);
        });
    }
}
