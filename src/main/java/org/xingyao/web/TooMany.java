package org.xingyao.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Tells a machine that it asks too much. */
@ApplicationScoped
public class TooMany {
    private final ProblemJson problems;

    TooMany(ProblemJson problems) {
        this.problems = problems;
    }

    public Response answer(long waitSeconds) {
        return problems.of(429, "").header("Retry-After", waitSeconds).build();
    }
}
