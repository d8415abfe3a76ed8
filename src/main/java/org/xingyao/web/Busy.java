package org.xingyao.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends somebody away who would have to wait too long; on the event loop, so that it costs no worker. */
@ApplicationScoped
public class Busy {
    private static final int STATUS = 503;
    private static final String SECONDS = "2";

    private final ErrorPages pages;
    private final ProblemJson problems;
    private final WebMessages messages;

    Busy(ErrorPages pages, ProblemJson problems, WebMessages messages) {
        this.pages = pages;
        this.problems = problems;
        this.messages = messages;
    }

    public void answer(RoutingContext context) {
        boolean isApi = Problems.isApi(context.request().path());
        var response = context.response().setStatusCode(STATUS);
        response.putHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.putHeader(HttpHeaders.CONTENT_TYPE, isApi ? ProblemJson.TYPE : "text/html; charset=UTF-8");
        response.end(
                isApi
                        ? problems.body(STATUS, messages.busy()).encode()
                        : pages.busy().render());
    }
}
