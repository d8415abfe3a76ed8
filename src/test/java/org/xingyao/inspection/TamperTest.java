package org.xingyao.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.account.Actor;
import org.xingyao.article.Filing;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Chart;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.ListBlock;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Quote;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Spans;
import org.xingyao.article.block.Table;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.media.MediaConfig;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Picture;
import org.xingyao.search.index.ForgedPassages;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.Pictures;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.text.Digest;

/** Whoever changes what readers see by other means than the program is found out the next night. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TamperTest {
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final String TRUE_WORDS = "渡口清晨六点开船";
    private static final String FALSE_WORDS = "渡口清晨九点开船";

    private final String run = "tamper" + Long.toString(System.nanoTime(), 36);
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) errors.add(entry.getMessage());
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @Inject
    ImportArticle importArticle;

    @Inject
    InspectionRuns runs;

    @Inject
    Report report;

    @Inject
    ForgedPassages forged;

    @Inject
    IndexFollower follower;

    @Inject
    MediaStore store;

    @Inject
    MediaConfig media;

    @Inject
    SwappedPage swapped;

    @Inject
    Leftovers leftovers;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    private String slug;

    @BeforeEach
    void publish_and_find_nothing() throws SQLException {
        Logger.getLogger(Inspection.class.getName()).addHandler(listener);
        slug = published(List.of(Paragraph.of(TRUE_WORDS + "，傍晚停船。")), Map.of());
        inspect();
        assertThat(altered()).isEmpty();
        assertThat(report.altered()).isZero();
    }

    @AfterEach
    void takeOutWhatThisTestPutIn() throws SQLException {
        Logger.getLogger(Inspection.class.getName()).removeHandler(listener);
        swapped.end();
        leftovers.withdraw();
        inspect();
        assertThat(altered()).isEmpty();
    }

    @Test
    void a_page_names_the_hash_of_the_edition_that_it_shows() throws SQLException {
        assertThat(digestOfPage())
                .isEqualTo(one("select content_hash from edition e join article a on a.live_edition_id"
                        + " = e.id where a.slug = '" + slug + "'"));
        assertThat(one("select detail from audit_log where object = 'article:" + slug + "'"))
                .endsWith("，内容 " + digestOfPage());
    }

    @Test
    void words_changed_in_the_database_are_told_apart_from_their_hash_the_log_the_index_and_the_kept_page()
            throws SQLException {
        var kept = digestOfPage();
        behindTheDesk(
                "edition",
                "update edition set content = replace(content, '" + TRUE_WORDS + "', '" + FALSE_WORDS
                        + "') where article_id = (select id from article where slug = '" + slug + "')");
        inspect();
        assertThat(digestOfPage()).as("the page is kept still").isEqualTo(kept);
        assertThat(altered())
                .anyMatch(what -> what.contains("与它的校验值不符"))
                .anyMatch(what -> what.contains("不是审计记录里发布时的文字"))
                .anyMatch(what -> what.contains("搜索索引里的文字与数据库里的不符"))
                .anyMatch(what -> what.contains("内存里留着的网页不是这一版的网页"));
        assertThat(report.altered()).isEqualTo(altered().size());
        assertThat(errors).anyMatch(message -> message.contains("公开内容被改动"));
        // A withdrawn edition is in every backup still, whose rehearsal would find it too.
        behindTheDesk(
                "edition",
                "update edition set content = replace(content, '" + FALSE_WORDS + "', '" + TRUE_WORDS
                        + "') where article_id = (select id from article where slug = '" + slug + "')");
    }

    @Test
    void words_changed_together_with_their_hash_are_not_those_that_the_log_names() throws SQLException {
        var forgedText = one("select replace(content, '" + TRUE_WORDS + "', '" + FALSE_WORDS
                + "') from edition e join article a on a.live_edition_id = e.id where a.slug = '" + slug + "'");
        behindTheDesk(
                "edition",
                "update edition set content = '" + forgedText + "', content_hash = '"
                        + Digest.sha256(forgedText) + "' where article_id = (select id from article where slug = '"
                        + slug
                        + "')");
        inspect();
        assertThat(altered())
                .noneMatch(what -> what.contains("与它的校验值不符"))
                .anyMatch(what -> what.contains("不是审计记录里发布时的文字"));
    }

    @Test
    void an_edition_that_nobody_signed_and_a_signature_of_other_words_are_found() throws SQLException {
        behindTheDesk(
                "edition",
                "update edition set exempt = false where article_id = (select id from article where slug = '" + slug
                        + "')");
        inspect();
        assertThat(altered()).hasSize(1).anyMatch(what -> what.contains("没有终审签字"));

        behindTheDesk(
                "sign_off",
                "insert into sign_off (id, edition_id, step, decision, signed_by, signed_at, comment, content_hash)"
                        + " select nextval('sign_off_seq') * 50, live_edition_id, 'final-review', 'approve', 'x', now(), '', '"
                        + Digest.sha256("别的文字") + "' from article where slug = '" + slug + "'");
        inspect();
        assertThat(altered()).hasSize(1).anyMatch(what -> what.contains("不是审校签字时的文字"));
        behindTheDesk("sign_off", "delete from sign_off where signed_by = 'x'");
    }

    @Test
    void stored_words_that_are_no_article_any_more_are_found_and_the_rest_is_inspected() throws SQLException {
        behindTheDesk(
                "edition",
                "update edition set content = '{' || content where article_id = (select id from article where"
                        + " slug = '" + slug + "')");
        inspect();
        assertThat(altered()).hasSize(1).anyMatch(what -> what.contains("已不是稿件的格式"));
        behindTheDesk(
                "edition",
                "update edition set content = substring(content from 2) where article_id = (select id from"
                        + " article where slug = '" + slug + "')");
    }

    @Test
    void a_page_that_says_other_words_than_its_article_is_found() throws SQLException {
        var path = "/articles/" + slug;
        swapped.begin(path, RestAssured.get(path).asString().replace(TRUE_WORDS, FALSE_WORDS));
        inspect();
        assertThat(altered()).hasSize(1).anyMatch(what -> what.contains("读者打开的网页缺了稿件里的“" + TRUE_WORDS + "”"));
    }

    @Test
    void passages_forged_in_the_index_and_those_of_no_article_are_found() throws Exception {
        assertThat(follower.awaitRest(LIMIT)).isTrue();
        forged.replace(slug, TRUE_WORDS, FALSE_WORDS);
        forged.copy(slug, run + "-nobody");
        inspect();
        assertThat(altered())
                .hasSize(2)
                .anyMatch(what -> what.contains("搜索索引里的文字与数据库里的不符"))
                .anyMatch(what -> what.contains("读者却不该看到"));
        forged.restore(slug);
        forged.restore(run + "-nobody");
    }

    @Test
    void a_photo_whose_file_is_another_one_is_found() throws IOException, SQLException {
        var picture = store.put(Files.write(folder.resolve("a.png"), Pictures.png(40, 30, System.nanoTime())));
        published(List.of(new Figure("a", picture.name(), "渡口。", "某某 摄", "一条船")), Map.of(picture.name(), picture));
        var place = media.folder().resolve(picture.name().substring(0, 2)).resolve(picture.name());
        var bytes = Files.readAllBytes(place);
        Files.write(place, Pictures.png(40, 30, 1));
        inspect();
        assertThat(altered()).hasSize(1).anyMatch(what -> what.contains("图片文件被换过"));
        Files.write(place, bytes);
    }

    @Test
    void a_row_of_the_audit_log_that_was_changed_is_found() throws SQLException {
        var rows = " where object = 'article:" + slug + "'";
        var detail = one("select detail from audit_log" + rows);
        behindTheDesk("audit_log", "update audit_log set detail = '什么也没做'" + rows);
        inspect();
        assertThat(altered()).anyMatch(what -> what.contains("与其校验值不符，记录被改动过"));
        behindTheDesk("audit_log", "update audit_log set detail = '" + detail + "'" + rows);
    }

    @Test
    void the_page_of_every_kind_of_block_says_what_its_article_says() throws SQLException {
        var blocks = List.<Block>of(
                new Heading(2, Spans.of("一、渡口 2026")),
                new Quote(List.of(Paragraph.of("“船到了！”他说。"))),
                new Paragraph(List.of(new Span("见", List.of(), null), new Span("渡口（办法）", List.of(), "/about"))),
                new ListBlock(
                        true,
                        3,
                        List.of(new ListBlock.Item(List.of(Paragraph.of("早船六点<b>"), Paragraph.of("晚船{7*7}&amp;"))))),
                new Table(
                        "班次",
                        List.of(new Table.Row(List.of(Table.Cell.of(true, "早"), Table.Cell.of(false, "6:00 渡口"))))),
                new Chart(
                        Chart.Form.BAR,
                        "乘客",
                        "人",
                        List.of("2025"),
                        List.of(new Chart.Row("渡口", List.of(BigDecimal.TEN)))),
                new Figure("c", null, "没有图的说明。", "某某 摄", ""),
                new Qa(1, Spans.of("渡船几点开？"), List.of(Paragraph.of("六点。")), "六点。", "渡口办", null, List.of()),
                Paragraph.of("𠮷字与 ﬁ 连字、全角１２３。"));
        published("kinds", blocks, Map.of());
        inspect();
        assertThat(altered()).isEmpty();
    }

    private String digestOfPage() {
        return Jsoup.parse(RestAssured.get("/articles/" + slug).asString())
                .select("meta[name=edition-sha256]")
                .attr("content");
    }

    private String published(List<Block> blocks, Map<String, Picture> pictures) {
        return published("a" + pictures.size(), blocks, pictures);
    }

    private String published(String name, List<Block> blocks, Map<String, Picture> pictures) {
        var content = SomeNews.of("稿" + name + run, blocks);
        var draft = new Draft(run + name, true, null, content, Filing.NONE, Map.of(), pictures);
        return importArticle.run(Actor.IMPORT, draft, true).slug();
    }

    /** Waits for a run that began after this moment. */
    private void inspect() throws SQLException {
        Eventually.check(
                "a run begins", LIMIT, () -> QuarkusTransaction.requiringNew().call(() -> runs.begin(run)));
        Eventually.check(
                "it is over",
                LIMIT,
                () -> one("select count(*) from inspection_run where finished_at is null")
                        .equals("0"));
    }

    private List<String> altered() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery("select what from inspection_finding where matter = 'altered'")) {
            var found = new ArrayList<String>();
            while (row.next()) found.add(row.getString(1));
            return found;
        }
    }

    private String one(String query) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            assertThat(row.next()).as(query).isTrue();
            return row.getString(1);
        }
    }

    /** As whoever owns the tables can: no trigger refuses it, and no log tells of it. */
    private void behindTheDesk(String table, String statement) throws SQLException {
        try (var connection = database.getConnection();
                var running = connection.createStatement()) {
            running.execute("alter table " + table + " disable trigger user");
            try {
                assertThat(running.executeUpdate(statement)).as(statement).isPositive();
            } finally {
                running.execute("alter table " + table + " enable trigger user");
            }
        }
    }
}
