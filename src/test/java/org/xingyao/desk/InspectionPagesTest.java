package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.ConfirmFiling;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.FilingSeen;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.RefileArticle;
import org.xingyao.editorial.WithdrawArticle;
import org.xingyao.media.MediaConfig;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Picture;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.Pictures;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;

/** Everything an inspector would find is found, leads to where it is mended, and is gone at the next run. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class InspectionPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String PAGE = "/desk/inspection";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String run = "in" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    ImportArticle importArticle;

    @Inject
    RefileArticle refile;

    @Inject
    ConfirmFiling confirm;

    @Inject
    Manuscripts manuscripts;

    @Inject
    WithdrawArticle withdraw;

    @Inject
    MediaStore store;

    @Inject
    MediaConfig media;

    @Inject
    Leftovers leftovers;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    private DeskClient editor;

    @BeforeEach
    void signInAsEditor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
        editor = desk(Role.EDITOR);
    }

    @AfterEach
    void takeOutWhatThisTestPutIn() throws SQLException {
        leftovers.withdraw();
        execute("update news_column set visible = false where slug like '" + run + "%'");
    }

    @Test
    void a_column_is_told_before_it_is_stale_and_counted_down_by_its_type() throws SQLException {
        var today = LocalDate.now(clock);
        column("late", "news");
        column("soon", "news");
        column("fresh", "news");
        column("slow", "notices");
        for (var each : Map.of("late", 20, "soon", 12, "fresh", 3, "slow", 20).entrySet())
            published(each.getKey(), inColumn(each.getKey(), today.minusDays(each.getValue())), Filing.NONE);
        inspect();
        assertThat(row("stale-column", "late").text()).contains("最近更新 " + today.minusDays(20), "应在 14 天内更新", "已超 6 天");
        assertThat(row("stale-column", "late").select(".late")).isNotEmpty();
        assertThat(row("stale-column", "late").select("a").attr("href"))
                .isEqualTo("/desk/articles?column=" + run + "late");
        assertThat(row("stale-column", "soon").text()).contains("还有 2 天");
        assertThat(rows("stale-column", "fresh")).isEmpty();
        assertThat(rows("stale-column", "slow")).isEmpty();

        published("late-again", inColumn("late", today), Filing.NONE);
        inspect();
        assertThat(rows("stale-column", "late")).isEmpty();
        assertThat(rows("stale-column", "soon")).hasSize(1);
    }

    @Test
    void an_empty_column_is_found_until_it_is_hidden_or_filled() throws SQLException {
        column("empty", "notices");
        inspect();
        assertThat(row("empty-column", "empty").text()).contains("还有 7 天");
        // Nobody mends it, and the days go on from the first run that found it.
        clock.forward(Duration.ofDays(9));
        editor = desk(Role.SECTION_CHIEF);
        inspect();
        assertThat(row("empty-column", "empty").text()).contains("已超 2 天");
        published("fills", inColumn("empty", LocalDate.now(clock)), Filing.NONE);
        inspect();
        assertThat(rows("empty-column", "empty")).isEmpty();
    }

    @Test
    void links_that_no_page_answers_are_found_each_with_its_reason_and_those_that_answer_are_not() {
        var target = published("target", List.of(pair(1, "渡船几点开")), Filing.NONE);
        var gone = published("gone", List.of(Paragraph.of("要撤的。")), Filing.NONE);
        withdraw.run(Actor.IMPORT, gone, "试");
        var name = "7".repeat(64) + ".png";
        var links = Map.of(
                "没有的稿", "/articles/" + run + "-none",
                "撤了的稿", "/articles/" + gone,
                "没有的问", "/articles/" + target + "#qa-9",
                "自己没有的问", "#qa-7",
                "没有的栏目", "/columns/" + run,
                "没有的图", "/media/" + name,
                "编辑台", "/desk/articles",
                "怪地址", "/articles/a%zz");
        var good = Map.of(
                "好的问", "/articles/" + target + "#qa-1",
                "好的栏目", "/columns/dajizhewen/",
                "好的地区", "/regions/wenxian?before=1",
                "首页", "/",
                "问答", "/qa",
                "外站", "https://example.org/x");
        var all = new ArrayList<Block>();
        links.forEach((words, href) -> all.add(link(words, href)));
        good.forEach((words, href) -> all.add(link(words, href)));
        var filing = filed(new Filing.OfPair(1, List.of(), List.of(), "valid", null, null, null, run + "-none#qa-2"));
        all.add(pair(1, "被取代的一问"));
        var slug = published("from", all, filing);
        inspect();
        var found = rows("broken-link", "from").stream().map(Element::text).toList();
        assertThat(found).hasSize(links.size() + 1);
        assertThat(String.join("\n", found))
                .contains(
                        "“没有的稿”链接到 /articles/" + run + "-none：没有这篇稿件",
                        "：那篇稿件已经撤下",
                        "：那篇稿件没有第 9 问",
                        "“自己没有的问”链接到 #qa-7：那篇稿件没有第 7 问",
                        "：没有这个栏目",
                        "：媒体库里没有这个文件",
                        "“编辑台”链接到 /desk/articles：站内没有这个地址",
                        "“怪地址”链接到 /articles/a%zz：站内没有这个地址",
                        "第 1 问标为已被取代，新答复写的是 /articles/" + run + "-none#qa-2：没有这篇稿件")
                .doesNotContain("“好的", "外站");
        assertThat(row("broken-link", "from", "没有的稿").select("a").attr("href"))
                .isEqualTo("/desk/articles/" + slug + "/edit");
        var outside = rows("outside-link", "from");
        assertThat(outside).hasSize(1);
        assertThat(outside.getFirst().text()).contains("“外站”链接到 https://example.org/x", "去查看");
        assertThat(page("?kind=outside-link").text()).contains("站外链接只列出，不访问");

        importArticle.run(
                Actor.IMPORT,
                draft("from", SomeNews.of(title("from"), List.of(Paragraph.of("改好了。"))), Filing.NONE),
                true);
        inspect();
        assertThat(rows("broken-link", "from")).isEmpty();
        assertThat(rows("outside-link", "from")).isEmpty();
    }

    @Test
    void a_picture_without_words_and_one_without_its_file_are_found() throws IOException {
        var whole = picture(1);
        var lost = picture(2);
        List<Block> blocks = List.of(
                Paragraph.of("有图的一段。"),
                new Figure("a", whole.name(), "渡口清晨。", "某某 摄", ""),
                new Figure("b", lost.name(), "渡口黄昏。", "某某 摄", "一条船"),
                new Figure("c", null, "没有图的说明。", "某某 摄", ""));
        published("pictures", blocks, Filing.NONE, Map.of(whole.name(), whole, lost.name(), lost));
        var place = media.folder().resolve(lost.name().substring(0, 2)).resolve(lost.name());
        var aside = folder.resolve("aside");
        Files.move(place, aside);
        inspect();
        assertThat(rows("no-alt", "pictures")).hasSize(1);
        assertThat(row("no-alt", "pictures").text()).contains("图“渡口清晨。”没有替代文字", "还有 30 天");
        assertThat(rows("missing-file", "pictures")).hasSize(1);
        assertThat(row("missing-file", "pictures").text()).contains("图“渡口黄昏。”的文件不在媒体库里");

        Files.move(aside, place);
        inspect();
        assertThat(rows("missing-file", "pictures")).isEmpty();
        assertThat(rows("no-alt", "pictures")).hasSize(1);
    }

    @Test
    void a_policy_document_whose_file_is_gone_is_found() throws SQLException {
        execute("insert into policy_document (id, slug, title, url, file, file_bytes) values"
                + " (nextval('policy_document_seq'), '" + run + "', '渡口办法" + run + "', 'https://example.org/p', '"
                + "3".repeat(64) + ".pdf', 15)");
        inspect();
        assertThat(rows("missing-file", "渡口办法").getFirst().select("a").attr("href"))
                .isEqualTo("/desk/policies/" + run);
        assertThat(rows("outside-link", "渡口办法").getFirst().text()).contains("https://example.org/p");
        execute("delete from policy_document where slug = '" + run + "'");
        inspect();
        assertThat(rows("missing-file", "渡口办法")).isEmpty();
    }

    @Test
    void a_story_is_unfiled_until_somebody_has_said_where_it_belongs_or_that_it_belongs_nowhere() {
        var words = List.<Block>of(Paragraph.of("没有归类的。"));
        var star = published("star", words, Filing.NONE);
        var nowhere = published("nowhere", words, Filing.NONE);
        inspect();
        assertThat(row("unfiled", "star").select("a").attr("href")).isEqualTo("/desk/filing/" + star);
        assertThat(rows("unfiled", "nowhere")).hasSize(1);

        refile.run(
                Actor.IMPORT,
                star,
                new Filing("none", List.of("yiye-xingye"), List.of(), List.of(), List.of(), List.of()),
                Map.of());
        var seen = FilingSeen.of(manuscripts.bySlug(Actor.IMPORT, nowhere));
        confirm.run(Actor.IMPORT, nowhere, Filing.NONE, seen);
        inspect();
        assertThat(rows("unfiled", "star")).isEmpty();
        assertThat(rows("unfiled", "nowhere")).isEmpty();
    }

    @Test
    void answers_past_their_day_are_found_and_those_of_next_month_are_counted_down() {
        var today = LocalDate.now(clock);
        var filing = filed(
                due(1, null, today.plusDays(5)),
                due(2, today.minusDays(3), null),
                due(3, null, today.plusDays(40)),
                new Filing.OfPair(4, List.of(), List.of(), "expired", null, today.minusDays(3), null, ""));
        var slug = published(
                "due",
                IntStream.rangeClosed(1, 4)
                        .mapToObj(no -> pair(no, "渡口第" + no + "问" + run))
                        .toList(),
                filing);
        inspect();
        assertThat(rows("answer-due", "due")).hasSize(2);
        assertThat(row("answer-due", "due", "第 1 问").text()).contains("应复核的日期是 " + today.plusDays(5), "还有 5 天");
        assertThat(row("answer-due", "due", "第 2 问").text()).contains("有效期到 " + today.minusDays(3), "已超 3 天");

        var looked = filed(due(1, null, today.plusDays(400)), due(2, today.plusDays(400), null));
        refile.run(Actor.IMPORT, slug, looked, Map.of());
        inspect();
        assertThat(rows("answer-due", "due")).isEmpty();
    }

    @Test
    void what_the_proofreader_found_in_published_text_is_found() {
        var slug = published("proof", List.of(Paragraph.of("大家重温人党誓词。")), Filing.NONE);
        awaitProofread(slug);
        inspect();
        assertThat(row("proof", "proof").text()).contains("必改 1 处", "人党誓词", "还有 3 天");
        assertThat(row("proof", "proof").select("a").attr("href")).isEqualTo("/desk/articles/" + slug + "/proof");
        published("proof", List.of(Paragraph.of("大家重温入党誓词。")), Filing.NONE);
        awaitProofread(slug);
        inspect();
        assertThat(rows("proof", "proof")).isEmpty();
    }

    @Test
    void two_articles_with_one_number_and_a_question_that_was_answered_before_are_found() throws SQLException {
        execute("insert into series (id, slug, name, number_style) values (nextval('series_seq'), '" + run + "', '渡口系列"
                + run + "', 'zhi')");
        published("first", inSeries("first", 6, pair(1, "渡船，几点开？" + run)), Filing.NONE);
        var second = published(
                "second", inSeries("second", 6, pair(1, "渡船几点开" + run + "?"), pair(2, "别的" + run)), Filing.NONE);
        published("seventh", inSeries("seventh", 7, pair(1, "又一问" + run)), Filing.NONE);
        inspect();
        assertThat(rows("double-number", "first")).isEmpty();
        assertThat(row("double-number", "second").text()).contains("与《" + title("first") + "》同为“渡口系列" + run + "之六”");
        assertThat(row("double-number", "second").select("a").attr("href")).isEqualTo("/desk/series/" + run);
        assertThat(rows("double-question", "second")).hasSize(1);
        assertThat(row("double-question", "second").text())
                .contains("第 1 问“渡船几点开" + run + "?”", "与《" + title("first") + "》第 1 问相同");

        published("second", inSeries("second", 8, pair(1, "渡船几点停" + run), pair(2, "别的" + run)), Filing.NONE);
        inspect();
        assertThat(rows("double-number", "second")).as(second).isEmpty();
        assertThat(rows("double-question", "second")).isEmpty();
    }

    @Test
    void the_page_counts_by_kind_goes_on_page_by_page_and_takes_any_address() {
        for (int i = 0; i < 60; i++) published("many" + i, List.of(Paragraph.of("没有归类的。")), Filing.NONE);
        inspect();
        var tile = page("").select(".tiles li").stream()
                .filter(one -> one.text().startsWith("未归类稿件"))
                .findFirst()
                .orElseThrow();
        assertThat(Integer.parseInt(tile.expectFirst("b").text())).isGreaterThanOrEqualTo(60);
        assertThat(tile.text()).containsPattern("最急的(还有|已超) \\d+ 天");
        assertThat(page("").expectFirst("[aria-labelledby=of-unfiled]").select("tbody tr"))
                .hasSize(10);
        var first = page("?kind=unfiled");
        var second = Jsoup.parse(
                editor.get(first.expectFirst("a[rel=next]").attr("href").replace("#list", ""))
                        .asString());
        var both = new ArrayList<>(first.select("tbody th").eachText());
        assertThat(both).hasSize(50);
        both.addAll(second.select("tbody th").eachText());
        assertThat(both).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
        for (var bad : List.of(
                "?kind=none",
                "?kind=unfiled&after=x",
                "?kind=unfiled&after=2022-13-01_" + "a".repeat(64),
                "?kind=unfiled&after=_" + "f".repeat(64),
                "?after=%00"))
            assertThat(editor.get(PAGE + bad).statusCode()).as(bad).isEqualTo(200);
    }

    @Test
    void the_findings_are_handed_out_as_a_table_in_which_no_text_is_a_formula() {
        var content = SomeNews.of("=HYPERLINK(1)" + run, List.of(Paragraph.of("没有归类的。")));
        importArticle.run(Actor.IMPORT, draft("formula", content, Filing.NONE), true);
        inspect();
        var csv = editor.get(PAGE + "/export.csv?kind=unfiled");
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString())
                .contains("类别,对象,问题,去处理,首次发现,应改好的日期,剩余时间", "未归类稿件,'=HYPERLINK(1)" + run, "还有 14 天")
                .doesNotContain("站外链接,");
        assertThat(editor.get(PAGE + "/export.csv?kind=zz").statusCode()).isEqualTo(200);
    }

    @Test
    void who_may_not_have_it_begun_sees_it_without_the_button_and_two_who_press_share_one_run() throws SQLException {
        inspect();
        var tagger = desk(Role.TAGGER);
        assertThat(Jsoup.parse(tagger.get(PAGE).asString()).select(".inspect button"))
                .isEmpty();
        // The night's run may be under way, since the clock was moved.
        Eventually.check(
                "nothing is under way",
                LIMIT,
                () -> page("").select(".inspect button").text().equals("立即巡检"));
        assertThat(tagger.post(PAGE, Map.of()).statusCode()).isEqualTo(403);
        assertThat(page("").select(".inspect").text()).contains("最近一次巡检", "通读");
        assertThat(count("select count(*) from audit_log where action = 'start-inspection' and actor = '" + run
                        + "editor'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from inspection_run where finished_at is null"))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void at_night_it_begins_by_itself_and_once_however_often_somebody_looks() throws SQLException {
        published("night", List.of(Paragraph.of("没有归类的。")), Filing.NONE);
        clock.forward(Duration.ofDays(1));
        editor = desk(Role.SECTION_CHIEF);
        var night = clock.instant().atZone(clock.getZone()).minusHours(3).toLocalDate();
        // Whoever presses wakes the worker, which looks at the clock too.
        inspect();
        Eventually.check(
                "last night's run is over",
                LIMIT,
                () -> count("select count(*) from inspection_run where night = '" + night
                                + "' and finished_at is not null")
                        == 1);
        assertThat(count("select count(*) from inspection_run where night is not null group by night"
                        + " order by count(*) desc limit 1"))
                .isEqualTo(1);
        assertThat(rows("unfiled", "night")).hasSize(1);
    }

    /** Has all inspected, after whatever is under way. */
    private void inspect() {
        var mine = "select count(*) from inspection_run where asked_by like '" + run + "%'";
        try {
            long before = count(mine);
            Eventually.check("a run begins", LIMIT, () -> {
                assertThat(editor.post(PAGE, Map.of()).statusCode()).isEqualTo(303);
                return count(mine) > before;
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Eventually.check(
                "nothing is under way",
                LIMIT,
                () -> page("").select("[data-under-way]").isEmpty());
    }

    private void awaitProofread(String slug) {
        Eventually.check(
                "it is proofread",
                LIMIT,
                () -> count("select count(*) from proof_article p join article a on a.live_edition_id = p.edition_id"
                                + " where a.slug = '" + slug + "'")
                        == 1);
    }

    private Element row(String kind, String subject) {
        var found = rows(kind, subject);
        assertThat(found).as(kind + " " + subject).hasSize(1);
        return found.getFirst();
    }

    private Element row(String kind, String subject, String what) {
        return rows(kind, subject).stream()
                .filter(one -> one.text().contains(what))
                .findFirst()
                .orElseThrow();
    }

    /** Of this test alone. */
    private List<Element> rows(String kind, String subject) {
        return page("?kind=" + kind).select("table.findings tbody tr").stream()
                .filter(one -> one.expectFirst("th").text().endsWith(subject + run))
                .toList();
    }

    private Document page(String query) {
        var answer = editor.get(PAGE + query);
        assertThat(answer.statusCode()).as(query).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private void column(String name, String type) throws SQLException {
        execute("insert into news_column (id, slug, name, type, desk_order) values (nextval('news_column_seq'), '" + run
                + name + "', '" + name + run + "', '" + type + "', 90)");
    }

    private EditionContent inColumn(String column, LocalDate issued) {
        return content(column, run + column, "", 0, IssueDate.of(issued.toString()), List.of(Paragraph.of("一段。")));
    }

    private EditionContent inSeries(String name, int number, Block... blocks) {
        return content(name, "", run, number, null, List.of(blocks));
    }

    private EditionContent content(
            String name, String column, String series, int number, @Nullable IssueDate issued, List<Block> blocks) {
        return new EditionContent(
                Kind.NEWS,
                "",
                title(name),
                "",
                "",
                "",
                List.of(),
                column,
                series,
                number,
                issued,
                "",
                null,
                "",
                blocks,
                List.of());
    }

    private String title(String name) {
        return "稿" + name + run;
    }

    private String published(String name, EditionContent content, Filing filing) {
        return importArticle
                .run(Actor.IMPORT, draft(name, content, filing), true)
                .slug();
    }

    private String published(String name, List<Block> blocks, Filing filing) {
        return published(name, SomeNews.of(title(name), blocks), filing);
    }

    private void published(String name, List<Block> blocks, Filing filing, Map<String, Picture> pictures) {
        var content = SomeNews.of(title(name), blocks);
        importArticle.run(
                Actor.IMPORT, new Draft(run + "-" + name, true, null, content, filing, Map.of(), pictures), true);
    }

    private Draft draft(String name, EditionContent content, Filing filing) {
        return new Draft(run + "-" + name, true, null, content, filing, Map.of(), Map.of());
    }

    private static Block link(String words, String href) {
        return new Paragraph(List.of(new Span(words, List.of(), href)));
    }

    private static Block pair(int number, String question) {
        return new Qa(number, Spans.of(question), List.of(Paragraph.of("到渡口的驿站去。")), "", "渡口办", null, List.of());
    }

    private static Filing.OfPair due(int number, @Nullable LocalDate until, @Nullable LocalDate review) {
        return new Filing.OfPair(number, List.of(), List.of(), "valid", null, until, review, "");
    }

    private static Filing filed(Filing.OfPair... pairs) {
        return new Filing("none", List.of(), List.of(), List.of(), List.of(), Arrays.asList(pairs));
    }

    private Picture picture(int seed) throws IOException {
        var file = Files.write(folder.resolve(seed + ".png"), Pictures.png(40, 30, System.nanoTime() + seed));
        return store.put(file);
    }

    private DeskClient desk(Role role) {
        addUser.run(Actor.OPERATOR, run + role.id(), role, PASSWORD, false);
        return DeskClient.signIn(run + role.id(), PASSWORD);
    }

    private long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
