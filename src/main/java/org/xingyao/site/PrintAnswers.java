package org.xingyao.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xingyao.print.Print;
import org.xingyao.site.kept.SentHeaders;
import org.xingyao.web.ErrorPages;

/** Answers with a print as soon as it is made; no thread that could serve a page waits for it. */
@ApplicationScoped
class PrintAnswers {
    private static final int BUSY = 503;
    private static final int AGAIN_SECONDS = 30;

    private final ErrorPages pages;
    private final TroubleMessages messages;

    PrintAnswers(ErrorPages pages, TroubleMessages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    /**
     * @param noneMatch the tags of what the reader has already, as the header has them
     * @param name what the file is called where it is saved, without characters that are none of a file name
     */
    CompletionStage<Response> of(
            Supplier<CompletableFuture<Optional<Print>>> print, @Nullable String noneMatch, String name) {
        try {
            return print.get()
                    .thenApply(made -> made.map(one -> answer(one, noneMatch, name))
                            // It went while it was being made.
                            .orElseGet(() -> Response.status(404).build()));
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(busy());
        }
    }

    private static Response answer(Print print, @Nullable String noneMatch, String name) {
        var tag = '"' + print.tag() + '"';
        boolean known = SentHeaders.has(noneMatch, tag);
        var answer = known ? Response.notModified() : Response.ok(print.bytes(), print.mediaType());
        // What was withdrawn must not be had from a browser's memory: it asks each time, and mostly hears that nothing
        // changed.
        answer.header("ETag", tag).header("Cache-Control", "no-cache");
        if (!known) answer.header("Content-Disposition", "inline; filename*=UTF-8''" + coded(name));
        return answer.build();
    }

    private static String coded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Response busy() {
        return Response.status(BUSY)
                .header("Retry-After", AGAIN_SECONDS)
                .header("Cache-Control", "no-store")
                .entity(pages.refused(messages.busy()).render())
                .type("text/html; charset=UTF-8")
                .build();
    }
}
