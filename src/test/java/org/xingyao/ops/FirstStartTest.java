package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.work.Alone;

/** Two programs that are started at once on an empty database must not both fill it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FirstStartTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Inject
    FirstStart start;

    @Inject
    DataSource database;

    @Test
    void while_another_program_brings_the_database_to_life_this_one_waits() throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            var other = Alone.await(database, FirstStart.STARTING, () -> {});
            var prepared = threads.submit(() -> {
                start.prepare(new StartupEvent());
                return true;
            });
            try (other) {
                Eventually.check("it waits", LIMIT, this::somebodyWaits);
                assertThat(prepared.isDone()).isFalse();
            }
            assertThat(prepared.get(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(somebodyWaits()).isFalse();
        }
    }

    @Test
    void taxonomy_files_are_read_again_only_when_they_are_not_as_they_were_read_last() throws Exception {
        start.prepare(new StartupEvent());
        change("delete from taxonomy_file where name = 'stars'");
        start.prepare(new StartupEvent());
        assertThat(says("select exists (select from taxonomy_file where name = 'stars')"))
                .isFalse();
        change("update setting set value = 'of other files' where name = 'first-start.taxonomy-read'");
        start.prepare(new StartupEvent());
        assertThat(says("select exists (select from taxonomy_file where name = 'stars')"))
                .isTrue();
    }

    private void change(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            assertThat(update.executeUpdate(statement)).isOne();
        }
    }

    private boolean somebodyWaits() throws SQLException {
        return says("select exists (select from pg_locks where locktype = 'advisory' and not granted)");
    }

    private boolean says(String question) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
