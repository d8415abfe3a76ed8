package org.xingyao.search.vector;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.account.Actor;
import org.xingyao.article.PublicationLog;
import org.xingyao.nlp.Embedder;
import org.xingyao.search.index.PassageSource;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.transfer.ContentImport;

/** Vectors follow what is published, withdrawn and restored; with the real model, a step at a time. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class VectorWorkTest {
    private static final Embedder EMBEDDER = new Embedder(Path.of("target/native/quarkus"));

    @Inject
    ContentImport articles;

    @Inject
    PublicationLog log;

    @Inject
    PassageSource source;

    @Inject
    VectorRows rows;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    private List<VectorWork> opened = List.of();

    @BeforeEach
    void with_one_article_of_two_pairs() throws Exception {
        assertThat(EMBEDDER.load()).isTrue();
        tell("delete from passage_vector");
        publish("骑手", "问：骑手在哪里喝水？\n\n答：暖“新”驿站。\n\n问：谁来牵头？\n\n答：组织部。");
    }

    @AfterEach
    void close() throws Exception {
        for (var work : opened) work.close();
        tell(
                "update article set public_state = 'withdrawn', live_edition_id = null, withdrawn_reason = '' where slug = 'vectors'");
    }

    @Test
    void every_passage_gets_its_vector_and_its_row() throws Exception {
        var work = work("a");
        rest(work);
        var status = work.index().orElseThrow().status();
        assertThat(status.missing()).isZero();
        assertThat(status.made()).isGreaterThanOrEqualTo(2);
        assertThat(status.position()).isEqualTo(log.last());
        assertThat(rows.hashesAfter("", 1000)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(near(work, "骑手在哪里喝水？暖“新”驿站。")).isTrue();
    }

    @Test
    void what_is_withdrawn_goes_and_what_comes_back_is_not_computed_again() throws Exception {
        var work = work("a");
        rest(work);
        int before = work.index().orElseThrow().status().made();
        withdraw();
        rest(work);
        assertThat(work.index().orElseThrow().status().made()).isEqualTo(before - 2);
        assertThat(near(work, "骑手在哪里喝水？暖“新”驿站。")).isFalse();
        var kept = made();
        publish("骑手", "问：骑手在哪里喝水？\n\n答：暖“新”驿站。");
        rest(work);
        assertThat(made()).isEqualTo(kept);
        assertThat(work.index().orElseThrow().status().made()).isEqualTo(before - 1);
    }

    @Test
    void an_index_that_is_lost_comes_back_from_the_rows() throws Exception {
        rest(work("a"));
        var kept = made();
        var fresh = work("b");
        rest(fresh);
        assertThat(made()).isEqualTo(kept);
        assertThat(fresh.index().orElseThrow().status().missing()).isZero();
    }

    @Test
    void after_a_restore_the_index_begins_anew() throws Exception {
        var work = work("a");
        rest(work);
        var epoch = log.head().epoch();
        tell("update ledger_head set epoch = gen_random_uuid()");
        try {
            assertThat(work.step()).isTrue();
            assertThat(work.index()
                            .orElseThrow()
                            .isOf(VectorIdentity.of(source.vocabulary().filing(), epoch)))
                    .isFalse();
            rest(work);
            assertThat(near(work, "骑手在哪里喝水？暖“新”驿站。")).isTrue();
        } finally {
            tell("update ledger_head set epoch = '" + epoch + "'");
        }
    }

    @Test
    void rows_that_no_passage_needs_are_taken_away_after_a_while() throws Exception {
        rest(work("a"));
        tell(
                "insert into passage_vector values (repeat('0', 64), '" + Embedder.MODEL
                        + "', '', now() - interval '8 days'),"
                        + " (repeat('1', 64), '" + Embedder.MODEL + "', '', now()),"
                        + " (repeat('2', 64), 'another', '', now() - interval '8 days')",
                "update passage_vector set made_at = now() - interval '8 days' where content_hash not like '1%'");
        var needed = made();
        rest(work("b"));
        assertThat(made()).isEqualTo(needed - 2);
        assertThat(rows.hashesAfter("", 1000)).contains("1".repeat(64)).doesNotContain("0".repeat(64));
    }

    private VectorWork work(String name) {
        var work = new VectorWork(folder.resolve(name), log, source, rows, EMBEDDER, _ -> {});
        opened = Stream.concat(opened.stream(), Stream.of(work)).toList();
        return work;
    }

    private static void rest(VectorWork work) throws Exception {
        while (work.step()) assertThat(work.index()).isPresent();
    }

    private static boolean near(VectorWork work, String question) throws Exception {
        var vector = EMBEDDER.of(question);
        var cosines = new NearPassages(work::index, _ -> Optional.of(vector))
                .to(question, null, List.of())
                .orElseThrow();
        return cosines.values().stream().anyMatch(cosine -> cosine > 0.9);
    }

    private void publish(String headline, String body) throws Exception {
        Files.createDirectories(folder.resolve("in/articles"));
        Files.writeString(
                folder.resolve("in/articles/vectors.md"),
                "---\nkind: qa\ndate: \"2022-07-01\"\nheadline: " + headline + "\n---\n" + body + "\n");
        assertThat(articles.run(Actor.IMPORT, folder.resolve("in"), true, _ -> {})
                        .refused())
                .isEmpty();
    }

    private void withdraw() throws SQLException {
        tell(
                "update article set public_state = 'withdrawn', live_edition_id = null, withdrawn_reason = '' where slug = 'vectors'",
                "insert into publication_log select log_no + 1, now(), 'article', 'vectors', 'withdrawn', '{}' from ledger_head",
                "update ledger_head set log_no = log_no + 1");
    }

    private long made() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select count(*) from passage_vector")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void tell(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var text : statements) statement.execute(text);
            connection.commit();
        }
    }
}
