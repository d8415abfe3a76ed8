package org.xingyao.ops.watch;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.List;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/** Whether the program has connections enough to its database. */
@Singleton
class PoolVitals implements Watched {
    private final AgroalDataSource pool;

    PoolVitals(AgroalDataSource pool) {
        this.pool = pool;
    }

    @Override
    public List<Vital> vitals() {
        return List.of(
                Vital.gauge("connections_used", () -> pool.getMetrics().activeCount()),
                Vital.gauge("connections_awaited", () -> pool.getMetrics().awaitingCount()));
    }
}
