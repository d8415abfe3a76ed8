package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.vector.VectorFollower;

/**
 * Ready when what {@code content/} brought can be found. An index that is catching up later, or being built again, is
 * shown and is no reason to send readers away.
 */
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {
    private final IndexFollower follower;
    private final VectorFollower vectors;

    IndexReadiness(IndexFollower follower, VectorFollower vectors) {
        this.follower = follower;
        this.vectors = vectors;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            var status = follower.status();
            var meaning = vectors.status();
            var response = HealthCheckResponse.named("search index")
                    .status(follower.isReady())
                    .withData("generation", status.generation())
                    .withData("position", status.position())
                    .withData("logPosition", status.logPosition())
                    .withData("passages", status.passages())
                    .withData("vectorsPosition", meaning.position())
                    .withData("vectors", meaning.made())
                    .withData("vectorsMissing", meaning.missing());
            status.building()
                    .ifPresent(progress ->
                            response.withData("built", progress.done()).withData("of", progress.total()));
            return response.build();
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read", e);
        }
    }
}
