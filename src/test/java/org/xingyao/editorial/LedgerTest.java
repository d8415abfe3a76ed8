package org.xingyao.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.Filing;
import org.xingyao.article.LogGrown;
import org.xingyao.article.PublicationLog;
import org.xingyao.article.PublishedArticles;
import org.xingyao.article.block.Paragraph;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.text.Invalid;
import org.xingyao.text.Refused;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LedgerTest {
    @Inject
    ImportArticle importArticle;

    @Inject
    PublicationLog log;

    @Inject
    PublishedArticles published;

    @Inject
    AuditLog audit;

    @Inject
    DataSource database;

    @Test
    void numbers_have_no_gaps_and_a_reader_never_meets_one_behind_him() throws Exception {
        long start = log.last();
        var ended = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(5)) {
            var reader = threads.submit(() -> follow(start, ended));
            List<Callable<Object>> writers = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                int number = writer;
                writers.add(() -> {
                    for (int i = 0; i < 15; i++) publish("ledger-" + number + "-" + i);
                    return "";
                });
            }
            var written = threads.invokeAll(writers);
            // Before the results: a writer that failed must not leave the reader reading for ever.
            ended.set(true);
            for (var writer : written) writer.get();
            assertThat(reader.get())
                    .containsExactlyElementsOf(LongStream.rangeClosed(start + 1, start + 60)
                            .boxed()
                            .toList());
        }
        assertThat(audit.verify().broken()).isEmpty();
        withdrawAll("ledger-%");
    }

    @Test
    void what_an_action_refuses_leaves_no_trace() {
        long before = log.last();
        var draft = draft("refused", "题", List.of("no-such-star"));
        assertThatThrownBy(() -> importArticle.run(Actor.IMPORT, draft, true)).isInstanceOf(Invalid.class);
        assertThat(log.last()).isEqualTo(before);
        assertThat(published.bySlug("refused")).isEmpty();
        assertThat(count("select count(*) from article where slug = 'refused'")).isZero();
    }

    @Test
    void who_follows_the_log_is_woken_once_for_all_rows_of_a_commit_and_never_for_a_refusal() {
        Woken.TIMES.set(0);
        var drafts = List.of(draft("woken-1", "题", List.of()), draft("woken-2", "题", List.of()));
        importArticle.runAll(Actor.IMPORT, drafts, true);
        assertThat(Woken.TIMES).as("by an annotated transaction").hasValue(1);
        QuarkusTransaction.requiringNew().run(() -> {
            importArticle.run(Actor.IMPORT, draft("woken-3", "题", List.of()), true);
            assertThat(Woken.TIMES).as("not before the commit").hasValue(1);
        });
        assertThat(Woken.TIMES).as("by a transaction in code").hasValue(2);
        importArticle.runAll(Actor.IMPORT, drafts, true);
        assertThat(Woken.TIMES).as("nothing changed").hasValue(2);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    importArticle.run(Actor.IMPORT, draft("woken-4", "题", List.of()), true);
                    throw new Refused("其实不行");
                }))
                .isInstanceOf(Refused.class);
        assertThat(Woken.TIMES).as("rolled back").hasValue(2);
        withdrawAll("woken-%");
    }

    @ApplicationScoped
    static class Woken {
        static final AtomicInteger TIMES = new AtomicInteger();

        void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) LogGrown event) {
            TIMES.incrementAndGet();
        }
    }

    @Test
    void nobody_but_an_importer_publishes_without_reviews() {
        for (var role : Role.values()) {
            var actor = new Actor("某人", Set.of(role), "127.0.0.1");
            if (role == Role.IMPORTER) continue;
            assertThatThrownBy(() -> importArticle.run(actor, draft("no", "题", List.of()), true))
                    .as(role.id())
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void an_edition_can_not_be_changed_not_even_by_sql() {
        assertThatThrownBy(() -> execute("update edition set content = content || ' '"))
                .hasMessageContaining("an edition is immutable");
    }

    @Test
    void the_audit_log_takes_rows_and_gives_none_back() {
        for (var sql : List.of("update audit_log set actor = 'x'", "delete from audit_log", "truncate audit_log")) {
            assertThatThrownBy(() -> execute(sql)).as(sql).hasMessageContaining("append-only");
        }
    }

    @Test
    void a_row_changed_behind_the_programs_back_breaks_the_chain() throws SQLException {
        long rows = audit.verify().rows();
        assertThat(rows).isGreaterThan(5);
        tamper("update audit_log set detail = detail || '!' where no = 3");
        var verdict = audit.verify();
        tamper("update audit_log set detail = left(detail, -1) where no = 3");
        assertThat(verdict.rows()).isEqualTo(2);
        assertThat(verdict.broken().orElseThrow()).contains("第 3 条");
        assertThat(audit.verify().broken()).isEmpty();
    }

    @Test
    void a_row_taken_off_the_end_breaks_the_chain() throws SQLException {
        tamper(
                "create table kept as select * from audit_log order by no desc limit 1; delete from audit_log where no = (select no from kept)");
        var verdict = audit.verify();
        tamper("insert into audit_log select * from kept; drop table kept");
        assertThat(verdict.broken().orElseThrow()).contains("链尾");
        assertThat(audit.verify().broken()).isEmpty();
    }

    /** Reads on from its own position, as the index will, until all is read. */
    private List<Long> follow(long start, AtomicBoolean ended) {
        var seen = new ArrayList<Long>();
        long position = start;
        while (true) {
            boolean last = ended.get();
            var entries = log.after(position, 7);
            entries.forEach(entry -> seen.add(entry.no()));
            if (!entries.isEmpty()) position = entries.getLast().no();
            else if (last) return seen;
        }
    }

    private void publish(String slug) {
        importArticle.run(Actor.IMPORT, draft(slug, slug, List.of()), true);
    }

    private static Draft draft(String slug, String headline, List<String> stars) {
        var content = SomeNews.of(headline, List.of(Paragraph.of("文")));
        return new Draft(
                slug,
                true,
                null,
                content,
                new Filing("none", stars, List.of(), List.of(), List.of(), List.of()),
                Map.of(),
                Map.of());
    }

    private void tamper(String sql) {
        execute("alter table audit_log disable trigger audit_log_is_append_only; " + sql
                + "; alter table audit_log enable trigger audit_log_is_append_only");
    }

    private void withdrawAll(String like) {
        execute("update article set public_state = 'withdrawn', live_edition_id = null where slug like '" + like + "'");
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private long count(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
