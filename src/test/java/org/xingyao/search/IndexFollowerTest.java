package org.xingyao.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.account.Actor;
import org.xingyao.article.PublicationLog;
import org.xingyao.ops.directory.Tree;
import org.xingyao.search.index.Fields;
import org.xingyao.search.index.IndexCheck;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.transfer.ContentImport;

/** The index follows what is published, withdrawn and filed anew, and is replaced when it can't follow. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class IndexFollowerTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    ContentImport articles;

    @Inject
    IndexFollower follower;

    @Inject
    IndexCheck check;

    @Inject
    PublicationLog log;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    @BeforeEach
    void from_an_index_that_agrees() throws Exception {
        // Another test may have wiped articles behind the log's back.
        rebuild();
        assertThat(follower.awaitRest(LIMIT)).isTrue();
    }

    @Test
    void what_is_published_is_found_and_what_is_withdrawn_is_not() throws Exception {
        publish("标题", "甲。");
        catchUp();
        assertThat(passages("follow")).isOne();
        publish("改过的标题", "问：乙？\n\n答：丙。\n\n问：丁？\n\n答：戊。");
        catchUp();
        assertThat(passages("follow")).isEqualTo(2);
        withdraw("follow");
        catchUp();
        assertThat(passages("follow")).isZero();
        assertThat(check.run(_ -> {}).agrees()).isTrue();
    }

    @Test
    void a_generation_is_built_beside_the_one_that_answers_and_takes_its_place() throws Exception {
        publish("标题", "甲。");
        catchUp();
        var before = follower.status();
        var old = follower.index().orElseThrow();
        rebuild();
        var after = follower.status();
        assertThat(after.generation()).isGreaterThan(before.generation());
        assertThat(after.position()).isGreaterThanOrEqualTo(before.position());
        assertThat(after.building()).isEmpty();
        assertThat(passages("follow")).isOne();
        int passedOn = old.search(searcher -> searcher.count(slug("follow")));
        assertThat(passedOn).as("who still has the old one is passed on").isOne();
        assertThat(Path.of("target/test-data/index"))
                .isDirectoryNotContaining(path -> path.endsWith(Long.toString(before.generation())));
        assertThat(check.run(_ -> {}).agrees()).isTrue();
    }

    @Test
    void changed_words_take_effect_without_a_restart() throws Exception {
        var before = follower.status().generation();
        var word = "缑村" + UUID.randomUUID().toString().replace('-', 'x');
        transaction(
                "insert into dictionary_word (id, word, author, reason) values (nextval('dictionary_word_seq'), '"
                        + word + "', '', '')",
                "insert into publication_log select log_no + 1, now(), 'words', 'dictionary', 'changed', '{}' from ledger_head",
                "update ledger_head set log_no = log_no + 1");
        try {
            follower.nudge();
            Eventually.check(
                    "another generation answers",
                    LIMIT,
                    () -> follower.status().generation() > before && follower.awaitRest(LIMIT));
            assertThat(wordsOf(follower.status().generation())).contains(word);
        } finally {
            transaction("delete from dictionary_word where word = '" + word + "'");
        }
    }

    @Test
    void after_a_restore_nothing_of_the_other_history_is_found() throws Exception {
        publish("标题", "甲。");
        catchUp();
        var before = follower.status().generation();
        // As a restore of an older backup leaves it: another epoch, and the article not there.
        transaction(
                "update article set public_state = 'withdrawn', live_edition_id = null, withdrawn_reason = '' where slug = 'follow'",
                "update ledger_head set epoch = gen_random_uuid()");
        Eventually.check(
                "another generation answers",
                LIMIT,
                () -> follower.status().generation() > before && follower.awaitRest(LIMIT));
        assertThat(passages("follow")).isZero();
        assertThat(check.run(_ -> {}).agrees()).isTrue();
    }

    @Test
    void an_article_that_cannot_be_cut_does_not_keep_others_from_being_found() throws Exception {
        publish("标题", "甲。");
        catchUp();
        var whole = liveContent();
        try {
            spoil("{");
            appendRow("follow");
            appendRow("zuishi-wuxing-yao-huaichuan");
            catchUp();
            assertThat(passages("follow")).isZero();
            assertThat(passages("zuishi-wuxing-yao-huaichuan")).isPositive();
            rebuild();
            assertThat(passages("zuishi-wuxing-yao-huaichuan")).isPositive();
            var report = check.run(_ -> {});
            assertThat(report.failed()).containsExactly("follow");
            assertThat(report.different()).isEmpty();
        } finally {
            spoil(whole);
        }
    }

    @Test
    void an_index_that_was_deleted_under_the_running_program_is_made_again() throws Exception {
        publish("标题", "甲。");
        catchUp();
        Tree.delete(folderNow());
        publish("标题", "问：乙？\n\n答：丙。\n\n问：丁？\n\n答：戊。");
        assertThat(follower.awaitRest(LIMIT)).isTrue();
        assertThat(passages("follow")).isEqualTo(2);
        assertThat(check.run(_ -> {}).agrees()).isTrue();
    }

    @Test
    void while_the_disk_refuses_what_was_found_is_found_and_nothing_is_lost() throws Exception {
        publish("标题", "甲。");
        catchUp();
        var generation = follower.status().generation();
        var now = folderNow();
        var elsewhere = now.resolveSibling("elsewhere");
        Files.move(now, elsewhere);
        // A link to itself can be neither read nor written, whoever asks.
        Files.createSymbolicLink(now, now.getFileName());
        publish("标题", "问：乙？\n\n答：丙。\n\n问：丁？\n\n答：戊。");
        // Several tries go by.
        assertThat(follower.await(log.last(), Duration.ofSeconds(2))).isFalse();
        assertThat(passages("zuishi-wuxing-yao-huaichuan")).isPositive();
        Files.delete(now);
        Files.move(elsewhere, now);
        catchUp();
        assertThat(passages("follow")).isEqualTo(2);
        assertThat(follower.status().generation()).isEqualTo(generation);
        assertThat(check.run(_ -> {}).agrees()).isTrue();
    }

    @Test
    void what_differs_is_named() throws Exception {
        publish("标题", "甲。");
        catchUp();
        withdrawBehindTheLog("follow");
        assertThat(check.run(_ -> {}).strange()).containsExactly("follow");
        rebuild();
        assertThat(check.run(_ -> {}).agrees()).isTrue();
    }

    @Test
    void a_health_check_shows_the_index() {
        RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(Matchers.containsString("search index"), Matchers.containsString("logPosition"));
    }

    private void catchUp() throws InterruptedException {
        assertThat(follower.await(log.last(), LIMIT)).isTrue();
    }

    private void rebuild() throws Exception {
        var rebuild = follower.rebuild().get();
        assertThat(rebuild.await(LIMIT.toMillis())).isTrue();
        assertThat(rebuild.succeeded()).isTrue();
    }

    private int passages(String slug) throws IOException {
        return follower.index().orElseThrow().search(searcher -> searcher.count(slug(slug)));
    }

    private Path folderNow() throws IOException {
        return Path.of("target/test-data/index", Long.toString(follower.status().generation()));
    }

    private static TermQuery slug(String slug) {
        return new TermQuery(new Term(Fields.SLUG, slug));
    }

    private static List<String> wordsOf(long generation) throws IOException {
        return Files.readAllLines(Path.of("target/test-data/index", Long.toString(generation), "words"));
    }

    private void publish(String headline, String body) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                folder.resolve("articles/follow.md"),
                "---\nkind: qa\ndate: \"2022-07-01\"\nheadline: " + headline + "\n---\n" + body + "\n");
        assertThat(articles.run(Actor.IMPORT, folder, true, _ -> {}).refused()).isEmpty();
    }

    /** As an action will: the state and the log row in one transaction. */
    private void withdraw(String slug) throws SQLException {
        withdrawBehindTheLog(slug);
        appendRow(slug);
        follower.nudge();
    }

    private void withdrawBehindTheLog(String slug) throws SQLException {
        transaction(
                "update article set public_state = 'withdrawn', live_edition_id = null, withdrawn_reason = '' where slug = '"
                        + slug + "'");
    }

    private void appendRow(String slug) throws SQLException {
        transaction(
                "insert into publication_log select log_no + 1, now(), 'article', '" + slug
                        + "', 'refiled', '{}' from ledger_head",
                "update ledger_head set log_no = log_no + 1");
    }

    private String liveContent() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select e.content from edition e join article a on a.live_edition_id = e.id where a.slug = 'follow'")) {
            row.next();
            return row.getString(1);
        }
    }

    /** The database refuses a change of an edition, so its guard is taken away for a moment. */
    private void spoil(String content) throws SQLException {
        transaction(
                "alter table edition disable trigger user",
                "update edition set content = '" + content.replace("'", "''")
                        + "' where id in (select live_edition_id from article where slug = 'follow')",
                "alter table edition enable trigger user");
    }

    /** Statements in one transaction, behind the back of the actions. */
    private void transaction(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var text : statements) statement.execute(text);
            connection.commit();
        }
    }
}
