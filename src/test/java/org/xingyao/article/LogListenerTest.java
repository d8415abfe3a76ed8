package org.xingyao.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresForTests;

/** What another program says to this one by way of the database. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LogListenerTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    /** Heard one by one while the next is said. */
    private static final int MANY = 20;

    private static final String ANOTHER_SAYS = "select pg_notify('xingyao_publication_log', 'another program')";
    private static final String LISTENING = " from pg_stat_activity where datname = current_database()"
            + " and application_name = 'xingyao log listener'";

    @Inject
    DataSource database;

    @Inject
    LogHint hint;

    @BeforeEach
    void listens() {
        awaitListening("");
        Woken.TIMES.set(0);
    }

    @Test
    void another_programs_word_wakes_the_followers_and_ones_own_does_not() throws SQLException {
        try (var connection = database.getConnection()) {
            for (int i = 0; i < MANY; i++) hint.give(connection);
        }
        ask(ANOTHER_SAYS);
        Eventually.check("they are woken", LIMIT, () -> Woken.TIMES.get() > 0);
        assertThat(Woken.TIMES).as("words come in their order").hasValue(1);
    }

    @Test
    void it_listens_in_no_transaction() throws SQLException {
        assertThat(ask("select state" + LISTENING)).isEqualTo("idle");
    }

    @Test
    void when_its_line_is_cut_it_listens_again_and_looks_what_it_has_missed() throws SQLException {
        var pid = ask("select pid" + LISTENING);
        ask("select pg_terminate_backend(" + pid + ")");
        awaitListening(pid);
        Eventually.check("what was missed is looked at", LIMIT, () -> Woken.TIMES.get() == 1);
        ask(ANOTHER_SAYS);
        Eventually.check("it hears again", LIMIT, () -> Woken.TIMES.get() == 2);
    }

    private void awaitListening(String notThis) {
        Eventually.check("somebody listens", LIMIT, () -> {
            var pid = ask("select coalesce(max(pid)::text, '')" + LISTENING);
            return !pid.isEmpty() && !pid.equals(notThis);
        });
    }

    private String ask(String query) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @ApplicationScoped
    static class Woken {
        static final AtomicInteger TIMES = new AtomicInteger();

        void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) LogGrown event) {
            TIMES.incrementAndGet();
        }
    }
}
