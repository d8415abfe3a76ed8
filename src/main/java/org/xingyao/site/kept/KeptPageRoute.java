package org.xingyao.site.kept;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Answers with a kept page on the event loop, before anything else is done for the request. */
@Singleton
class KeptPageRoute {
    /**
     * Behind the safety headers and before the framework asks who it is: a kept page is the same for everybody, and those
     * questions took a sixth of its processor time.
     */
    static final int ORDER = -9_000;

    private final KeptPages pages;
    private final Touched touched;
    private final OwnRequests own;
    private final Clock clock;
    private final Vertx vertx;

    KeptPageRoute(KeptPages pages, Touched touched, OwnRequests own, Clock clock, Vertx vertx) {
        this.pages = pages;
        this.touched = touched;
        this.own = own;
        this.clock = clock;
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (own.isOne(context.request())) {
            OwnRequests.begin(context, touched);
            context.next();
            return;
        }
        var key = PageKey.of(context.request());
        if (key.isEmpty()) context.next();
        else answer(context, key.get());
    }

    private void answer(RoutingContext context, PageKey key) {
        var page = pages.fresh(key);
        if (page.isPresent()) {
            send(context, key, page.get());
            return;
        }
        var others = pages.queue(key);
        if (others.isEmpty()) make(context, key);
        else afterwards(others.get(), context, key);
    }

    private void afterwards(Future<Void> others, RoutingContext context, PageKey key) {
        // In its own context: in the one of who made the page, this request would share that one's database session and
        // see what it had read.
        var own = Vertx.currentContext();
        others.onComplete(_ -> own.runOnContext(_ -> {
            // It may have been none to keep, such as an error, or out of date already: then each makes its own.
            var made = pages.fresh(key);
            if (made.isPresent()) send(context, key, made.get());
            else context.next();
        }));
    }

    private void make(RoutingContext context, PageKey key) {
        context.addEndHandler(_ -> pages.done(key));
        var now = touched.now();
        if (now != null) Making.begin(context, new Making(key, now, LocalDate.now(clock)));
        context.next();
    }

    private void send(RoutingContext context, PageKey key, KeptPage page) {
        var request = context.request();
        var response = context.response();
        var encoding = encoding(request.getHeader(HttpHeaders.ACCEPT_ENCODING), key, page);
        if (SentHeaders.has(request.getHeader(HttpHeaders.IF_NONE_MATCH), page.tag(encoding))) {
            response.setStatusCode(304);
            SentHeaders.put(response, page, encoding);
            response.end();
            return;
        }
        SentHeaders.put(response, page, encoding);
        var bytes = bytes(page, encoding);
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length()));
        if (request.method() == HttpMethod.HEAD) response.end();
        else response.end(bytes);
    }

    /** The first who asks for brotli gets gzip, and has it made for the next. */
    private Encoding encoding(@Nullable String header, PageKey key, KeptPage page) {
        var encoding = Encoding.accepted(header);
        if (encoding != Encoding.BROTLI || page.brotli() != null) return encoding;
        if (Squeeze.hasBrotli()) {
            Callable<Void> squeeze = () -> {
                pages.replace(key, page, page.with(Buffer.buffer(Squeeze.brotli(plain(page)))));
                return null;
            };
            vertx.executeBlocking(squeeze, false);
        }
        return Encoding.GZIP;
    }

    private static byte[] plain(KeptPage page) {
        return Squeeze.plain(page.gzip().getBytes());
    }

    private static Buffer bytes(KeptPage page, Encoding encoding) {
        var brotli = page.brotli();
        return switch (encoding) {
            case PLAIN -> Buffer.buffer(plain(page));
            case GZIP -> page.gzip();
            case BROTLI -> brotli == null ? page.gzip() : brotli;
        };
    }
}
