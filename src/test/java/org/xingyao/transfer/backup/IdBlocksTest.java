package org.xingyao.transfer.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.xingyao.article.Plan;
import org.xingyao.article.Plans;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class IdBlocksTest {
    @Inject
    AgroalDataSource pool;

    @Inject
    Plans plans;

    /** A block that was given to a transaction which never ended may be given again by a database that crashed. */
    @Test
    void a_block_of_ids_is_not_used_over_a_new_connection() throws SQLException {
        takeAnId();
        long before = lastBlock();
        takeAnId();
        long opened = pool.getMetrics().creationCount();
        pool.flush(AgroalDataSource.FlushMode.GRACEFUL);
        Eventually.check("a new connection is used", Duration.ofSeconds(20), () -> {
            QuarkusTransaction.requiringNew().run(plans::count);
            return pool.getMetrics().creationCount() > opened;
        });
        takeAnId();
        assertThat(lastBlock()).isGreaterThan(before);
    }

    private void takeAnId() {
        QuarkusTransaction.begin();
        plans.persist(new Plan());
        QuarkusTransaction.rollback();
    }

    private long lastBlock() throws SQLException {
        try (var connection = pool.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery("select last_value from plan_seq")) {
            row.next();
            return row.getLong(1);
        }
    }
}
