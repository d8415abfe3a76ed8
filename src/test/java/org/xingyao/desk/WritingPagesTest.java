package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.editorial.Manuscript;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;

/** Writing in the plain form: what is typed is kept, whatever goes wrong. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WritingPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final List<String> SEED = List.of(
            "chuangjian-yiye-xingye-xing",
            "shifanqu-sizhua-sitisheng",
            "wenxian-zhuti-dangri-sandu",
            "zuishi-wuxing-yao-huaichuan");

    private final String run = "w" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    CreateArticle create;

    @Inject
    Manuscripts manuscripts;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @Test
    void what_is_written_is_kept_and_shown_again() {
        var desk = desk(Role.EDITOR);
        var slug = draft(List.of());
        var fields = fields(page(desk, slug));
        fields.put("headline", "新的主标题");
        fields.put("bylines", "本报记者 冯新瑞\n通讯员 宁高峰");
        fields.put("body", "第一段，**要紧**。\n\n问：骑手在哪儿喝热水？\n\n答：到驿站。");
        assertThat(desk.post(edit(slug), fields).statusCode()).isEqualTo(303);
        var again = fields(page(desk, slug));
        assertThat(again).containsEntry("headline", "新的主标题");
        assertThat(again.get("body")).contains("第一段，**要紧**。", "问：骑手在哪儿喝热水？", "答：到驿站。");
        assertThat(read(slug).content().pairs()).hasSize(1);
    }

    @Test
    void a_form_that_is_sent_back_as_it_came_changes_nothing() {
        var desk = desk(Role.EDITOR);
        for (var slug : SEED) {
            var before = read(slug);
            desk.post(edit(slug), fields(page(desk, slug)));
            assertThat(read(slug).tag()).as(slug).isEqualTo(before.tag());
        }
    }

    @Test
    void a_pair_keeps_its_number_and_what_it_says_beside_when_its_question_is_reworded() {
        var desk = desk(Role.EDITOR);
        var slug = draft(List.of(new Qa(
                0, Spans.of("热水在哪儿？"), List.of(new Paragraph(Spans.of("在驿站。"))), "驿站有热水", "市人社局", null, List.of())));
        var fields = fields(page(desk, slug));
        fields.put("body", "问：骑手到哪儿喝热水？\n\n答：在驿站，二十四小时都有。");
        desk.post(edit(slug), fields);
        var pair = read(slug).content().pairs().getFirst();
        assertThat(pair.number()).isEqualTo(1);
        assertThat(pair.shortAnswer()).isEqualTo("驿站有热水");
        assertThat(Spans.shown(pair.question())).isEqualTo("骑手到哪儿喝热水？");
    }

    @Test
    void who_comes_too_late_sees_both_texts_and_can_save_what_was_put_together() {
        var first = desk(Role.EDITOR);
        var slug = draft(List.of());
        var late = fields(page(first, slug));
        var early = new HashMap<>(late);
        early.put("body", "对方写的一段。");
        first.post(edit(slug), early);
        late.put("body", "我写的一段。");
        var refused = first.post(edit(slug), late);
        assertThat(refused.statusCode()).isEqualTo(412);
        var both = Jsoup.parse(refused.asString());
        assertThat(both.expectFirst("#theirs").wholeText()).contains("对方写的一段。");
        assertThat(fields(both).get("body")).contains("我写的一段。");
        assertThat(body(slug)).containsExactly("对方写的一段。");
        var together = fields(both);
        together.put("body", "对方写的一段。\n\n我写的一段。");
        assertThat(first.post(edit(slug), together).statusCode()).isEqualTo(303);
        assertThat(body(slug)).containsExactly("对方写的一段。", "我写的一段。");
    }

    @Test
    void a_field_that_cant_be_read_is_named_and_nothing_typed_is_lost() {
        var desk = desk(Role.EDITOR);
        var slug = draft(List.of());
        var fields = fields(page(desk, slug));
        fields.put("number", "第六期");
        fields.put("body", "写了很久的一段。");
        var refused = desk.post(edit(slug), fields);
        assertThat(refused.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(refused.asString());
        assertThat(page.expectFirst(".error").text()).contains("期数写数字");
        assertThat(page.expectFirst("#number").hasAttr("aria-invalid")).isTrue();
        assertThat(fields(page)).containsEntry("number", "第六期");
        assertThat(fields(page).get("body")).contains("写了很久的一段。");
    }

    @Test
    void a_body_of_a_hundred_thousand_characters_is_taken() {
        var desk = desk(Role.EDITOR);
        var slug = draft(List.of());
        var fields = fields(page(desk, slug));
        fields.put("body", "党员带头，群众参与。".repeat(10_000));
        assertThat(desk.post(edit(slug), fields).statusCode()).isEqualTo(303);
        assertThat(body(slug).getFirst()).hasSize(100_000);
    }

    @Test
    void others_drafts_can_be_read_but_not_changed_by_a_reporter_and_the_words_come_back() {
        var desk = desk(Role.REPORTER);
        var slug = draft(List.of());
        var fields = fields(page(desk, slug));
        assertThat(Jsoup.parse(desk.get(edit(slug)).asString()).select("form.writing button:not([type=button])"))
                .isEmpty();
        fields.put("body", "不该写进去。");
        var refused = desk.post(edit(slug), fields);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("不该写进去。");
        assertThat(body(slug)).isEmpty();
    }

    @Test
    void a_draft_is_handed_in_from_the_form_and_one_that_lacks_something_is_saved_and_says_so() {
        var desk = desk(Role.EDITOR);
        var slug = draft(List.of());
        var fields = fields(page(desk, slug));
        fields.put("submit", "1");
        fields.put("headline", "有了主标题");
        var refused = desk.post(edit(slug), fields);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("正文还是空的");
        assertThat(read(slug).content().headline()).isEqualTo("有了主标题");
        var complete = fields(page(desk, slug));
        complete.put("submit", "1");
        complete.put("body", "正文。");
        assertThat(desk.post(edit(slug), complete).header("Location")).endsWith("/desk/articles");
        assertThat(read(slug).standing().underway()).isNotNull();
    }

    @Test
    void what_an_article_says_is_shown_as_text() {
        var desk = desk(Role.EDITOR);
        var slug = draft(List.of());
        var fields = fields(page(desk, slug));
        fields.put("headline", "\"><script>alert(1)</script>");
        fields.put("body", "</textarea><script>alert(2)</script>");
        desk.post(edit(slug), fields);
        var page = page(desk, slug);
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(fields(page).get("body")).contains("script>alert(2)");
    }

    private Manuscript read(String slug) {
        return manuscripts.bySlug(new Actor("读者", java.util.Set.of(Role.EDITOR), ""), slug);
    }

    private List<String> body(String slug) {
        return org.xingyao.article.block.Blocks.lines(read(slug).content().blocks());
    }

    private static String edit(String slug) {
        return "/desk/articles/" + slug + "/edit";
    }

    private static Document page(DeskClient desk, String slug) {
        Response answer = desk.get(edit(slug));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    /** What a browser would send. */
    private static Map<String, String> fields(Document page) {
        var fields = new HashMap<String, String>();
        for (var field : new ArrayList<>(page.select("form.writing [name]:not(button)")))
            fields.put(field.attr("name"), value(field));
        fields.remove("csrf");
        return fields;
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText().replaceFirst("^\n", "");
            case "select" -> field.select("option[selected]").attr("value");
            default -> field.attr("value");
        };
    }

    private String draft(List<org.xingyao.article.block.Block> blocks) {
        var content = SomeNews.of("写稿测试" + run, blocks);
        var opened = create.run(
                new Actor("另一位", java.util.Set.of(Role.EDITOR), ""), SomeNews.draft("draft-" + run, content));
        return opened.slug();
    }

    private DeskClient desk(Role role) {
        var name = run + role.id();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}
