package org.xingyao.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.PostgresForTests;

/** Of several programs on one database one makes copies; two would make and enter the same ones. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RenditionMakerTest {
    @Inject
    RenditionMaker maker;

    @Inject
    DataSource database;

    @Test
    void while_another_program_makes_copies_this_one_leaves_the_photos_that_wait_alone() throws Exception {
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            tell(other, "select pg_advisory_xact_lock(" + RenditionMaker.MAKING + ")");
            waiting("insert into photo (id, file, created_at) values (-1, repeat('ab', 32) || '.jpg', now())");
            assertThat(maker.makeNext()).isFalse();
            assertThat(isWaiting(other)).isTrue();
            other.rollback();
            other.setAutoCommit(true);
            assertThat(maker.makeNext() || !isWaiting(other)).isTrue();
        } finally {
            waiting("delete from photo where id = -1");
        }
    }

    private void waiting(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            tell(connection, sql);
        }
    }

    private static void tell(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isWaiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select renditions_due from photo where id = -1")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
