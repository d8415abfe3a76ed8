package org.xingyao.ops.watch;

import io.quarkus.arc.All;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/**
 * Names each vital that is not as it should be. Of wellness, not of readiness: pages are answered all the same, so it is no
 * reason to send readers away.
 */
@Wellness
@ApplicationScoped
class VitalSigns implements HealthCheck {
    private final List<Vital> vitals;

    VitalSigns(@All List<Watched> watched) {
        vitals = Watched.all(watched);
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("vitals").up();
        for (var vital : vitals) {
            double found = vital.now();
            if (vital.allows(found)) continue;
            response.down().withData(vital.name(), "%.0f, at most %.0f".formatted(found, vital.most()));
        }
        return response.build();
    }
}
