package org.xingyao.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Tells a machine that it asks too much, or a person. */
@ApplicationScoped
public class TooMany {
    private static final int STATUS = 429;

    private final ProblemJson problems;
    private final ErrorPages pages;
    private final WebMessages messages;

    TooMany(ProblemJson problems, ErrorPages pages, WebMessages messages) {
        this.problems = problems;
        this.pages = pages;
        this.messages = messages;
    }

    public Response answer(UriInfo at, long waitSeconds) {
        var answer = Problems.isApi(at) ? problems.of(STATUS, "") : page();
        return answer.header("Retry-After", waitSeconds).build();
    }

    private Response.ResponseBuilder page() {
        return Response.status(STATUS)
                .entity(pages.refused(messages.tooMany()).render())
                .type("text/html; charset=UTF-8")
                .header("Cache-Control", "no-store");
    }
}
