package org.xingyao.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.xingyao.work.Outage;

/** Tells a person or a machine that this time it can't be done, by no fault of theirs, and that they may try again. */
@ApplicationScoped
class Unwritable {
    private static final int STATUS = 503;
    private static final int SOON_SECONDS = 5;

    private final ProblemJson problems;
    private final ErrorPages pages;
    private final WebMessages messages;

    Unwritable(ProblemJson problems, ErrorPages pages, WebMessages messages) {
        this.problems = problems;
        this.pages = pages;
        this.messages = messages;
    }

    Response answer(UriInfo at, Outage outage) {
        var said = switch (outage) {
            case AWAY -> messages.databaseAway();
            case FULL -> messages.diskFull();
            case READ_ONLY -> messages.readOnly();
        };
        var answer = Problems.isApi(at)
                ? problems.of(STATUS, said)
                : Response.status(STATUS)
                        .entity(pages.unavailable(said).render())
                        .type("text/html; charset=UTF-8")
                        .header("Cache-Control", "no-store");
        return answer.header("Retry-After", SOON_SECONDS).build();
    }
}
