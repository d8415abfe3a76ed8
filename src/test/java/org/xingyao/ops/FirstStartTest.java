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

    private boolean somebodyWaits() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(
                        "select exists (select from pg_locks where locktype = 'advisory' and not granted)")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
