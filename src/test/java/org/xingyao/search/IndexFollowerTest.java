package org.xingyao.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.account.Actor;
import org.xingyao.article.PublicationLog;
import org.xingyao.search.index.Fields;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.transfer.ContentImport;

/** The index follows what is published and withdrawn. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class IndexFollowerTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    ContentImport articles;

    @Inject
    IndexFollower follower;

    @Inject
    PublicationLog log;

    @Inject
    EntityManager database;

    @TempDir
    Path folder;

    @Test
    void what_is_published_is_found_and_what_is_withdrawn_is_not() throws Exception {
        publish("标题", "甲。");
        catchUp();
        assertThat(passages("follow")).isOne();
        publish("改过的标题", "问：乙？\n\n答：丙。\n\n问：丁？\n\n答：戊。");
        catchUp();
        assertThat(passages("follow")).isEqualTo(2);
        withdraw();
        catchUp();
        assertThat(passages("follow")).isZero();
    }

    private void catchUp() throws InterruptedException {
        follower.nudge();
        assertThat(follower.await(log.last(), LIMIT)).isTrue();
    }

    private int passages(String slug) throws IOException {
        return follower.index()
                .orElseThrow()
                .search(searcher -> searcher.count(new TermQuery(new Term(Fields.SLUG, slug))));
    }

    private void publish(String headline, String body) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                folder.resolve("articles/follow.md"), "---\nkind: qa\nheadline: " + headline + "\n---\n" + body + "\n");
        assertThat(articles.run(Actor.IMPORT, folder, true, _ -> {}).refused()).isEmpty();
    }

    /** As an action will: the state and the log row in one transaction. */
    private void withdraw() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql(
                    "update article set public_state = 'withdrawn', live_edition_id = null, withdrawn_reason = '' where slug = 'follow'");
            sql(
                    "insert into publication_log select log_no + 1, now(), 'article', 'follow', 'withdrawn', '{}' from ledger_head");
            sql("update ledger_head set log_no = log_no + 1");
        });
    }

    private void sql(String text) {
        database.createNativeQuery(text).executeUpdate();
    }
}
