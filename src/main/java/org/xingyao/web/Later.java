package org.xingyao.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;

/** Tells a machine or a person to come again, and when. */
@ApplicationScoped
class Later {
    private final Asker asker;
    private final ProblemJson problems;

    Later(Asker asker, ProblemJson problems) {
        this.asker = asker;
        this.problems = problems;
    }

    /**
     * What is answered at this address.
     *
     * @param said to machines; the page says it to people
     */
    Response answer(UriInfo at, int status, String said, Supplier<TemplateInstance> page, long seconds) {
        var answer = asker.isMachine(at)
                ? problems.of(status, said)
                : Response.status(status)
                        .entity(page.get().render())
                        .type("text/html; charset=UTF-8")
                        .header("Cache-Control", "no-store");
        return answer.header("Retry-After", seconds).build();
    }
}
