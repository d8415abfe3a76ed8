package org.xingyao.desk.docx;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xingyao.account.SignInMechanism;
import org.xingyao.transfer.docx.DocxReader;
import org.xingyao.web.ProblemJson;

/**
 * Tells somebody whose file is far too large so, instead of breaking the line. The server's own limit must be as large as
 * the largest upload; what is no page of the desk, and whoever is not signed in, keeps the small one.
 */
@ApplicationScoped
class UploadLimit {
    /** What surrounds a file in a form is small. */
    private static final long LARGEST = DocxReader.LARGEST + (1L << 20);

    /** Beyond this, waiting for the end of it is no kindness any more. */
    private static final long PATIENCE = 300L << 20;

    private static final long SMALL = 10L << 20;

    /** Quarkus looks at what a request says of its length at -2; these orders stand before and behind it. */
    private static final int BEFORE = 10;

    private static final int BEHIND = 1;

    /** Where Quarkus keeps the limit of a request that does not say how long it is. */
    private static final String KEY = "io.quarkus.max-request-size";

    private final DocxMessages messages;
    private final ProblemJson problems;

    UploadLimit(DocxMessages messages, ProblemJson problems) {
        this.messages = messages;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::claimed, BEFORE);
        filters.register(this::unclaimed, BEHIND);
    }

    private void claimed(RoutingContext context) {
        var request = context.request();
        long length = length(request);
        if (length > LARGEST && request.path().equals(DocxPages.PATH)) refuse(context, length);
        else if (length > SMALL && !mayUpload(context)) context.fail(413);
        else context.next();
    }

    private void unclaimed(RoutingContext context) {
        if (length(context.request()) < 0 && !mayUpload(context)) context.put(KEY, SMALL);
        context.next();
    }

    /** The pages of the desk have uploads of other kinds too. */
    private static boolean mayUpload(RoutingContext context) {
        var request = context.request();
        return request.path().startsWith("/desk/") && request.getCookie(SignInMechanism.COOKIE) != null;
    }

    /** -1 when the request does not say. */
    private static long length(HttpServerRequest request) {
        var said = request.getHeader("Content-Length");
        return said != null && said.matches("\\d{1,18}") ? Long.parseLong(said) : -1;
    }

    /** A browser shows an answer only when it has sent everything. */
    private void refuse(RoutingContext context, long length) {
        var request = context.request();
        if (length > PATIENCE) {
            answer(context);
            return;
        }
        request.handler(_ -> {});
        request.endHandler(_ -> answer(context));
        request.resume();
    }

    private void answer(RoutingContext context) {
        var accept = context.request().getHeader("Accept");
        boolean json = accept != null && accept.startsWith("application/json");
        var said = messages.tooLarge();
        context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", json ? ProblemJson.TYPE : "text/plain; charset=utf-8")
                .putHeader("Connection", "close")
                .end(json ? problems.body(413, said, "file").encode() : said);
    }
}
