package org.xingyao.ops.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.work.Vital;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PoolVitalsTest {
    @Inject
    AgroalDataSource pool;

    @Test
    void a_connection_that_is_lent_is_counted() throws SQLException {
        try (var _ = pool.getConnection()) {
            assertThat(new PoolVitals(pool).vitals())
                    .filteredOn(vital -> vital.name().equals("connections_used"))
                    .extracting(Vital::now)
                    .allMatch(used -> used >= 1)
                    .hasSize(1);
        }
    }
}
