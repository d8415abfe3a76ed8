package org.xingyao.web.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** What every answer tells a browser to refuse, whatever the page may hold. A page may put its own word over one of these. */
@Singleton
public class SafetyHeaders {
    /** Before everything, so that an answer of the framework itself carries them too. */
    private static final int FIRST = -10_000;

    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /** Readers' pages make no markup from text; a script that tries is stopped by the browser. */
    private static final CharSequence FOR_READERS =
            HttpHeaders.createOptimized(POLICY + "; require-trusted-types-for 'script'; trusted-types 'none'");

    /**
     * The desk's own documents, what is pasted (cleaned by DOMPurify), and the editor's clipboard: no other text becomes
     * markup.
     */
    private static final String DESK_TYPES =
            "; require-trusted-types-for 'script'; trusted-types xingyao dompurify ProseMirrorClipboard";

    private static final CharSequence FOR_THE_DESK = HttpHeaders.createOptimized(POLICY + DESK_TYPES);

    /** A year. Without the other names below the house's, which belong to others. */
    private static final CharSequence HSTS = HttpHeaders.createOptimized("max-age=31536000");

    private static final CharSequence CSP = HttpHeaders.createOptimized("content-security-policy");
    private static final CharSequence OPENER = HttpHeaders.createOptimized("cross-origin-opener-policy");
    private static final CharSequence RESOURCE = HttpHeaders.createOptimized("cross-origin-resource-policy");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("referrer-policy");
    private static final CharSequence TYPE = HttpHeaders.createOptimized("x-content-type-options");
    private static final CharSequence TRANSPORT = HttpHeaders.createOptimized("strict-transport-security");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence CROSS_ORIGIN = HttpHeaders.createOptimized("cross-origin");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");

    /**
     * For the one page whose editor reads styles of what is pasted, and throws them away; and where a part that knows
     * nothing of such policies has what it writes cleaned by a default one.
     */
    public static String forWriting() {
        return POLICY.replace("default-src 'self'", "default-src 'self'; style-src 'self' 'unsafe-inline'")
                + DESK_TYPES
                + " default";
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(SafetyHeaders::put);
    }

    private static void put(RoutingContext context) {
        var path = context.request().path();
        MultiMap headers = context.response().headers();
        // At the end, since a page that has its own adds it to what is there, and browsers then hold to both.
        context.addHeadersEndHandler(_ -> {
            if (!headers.contains(CSP)) headers.set(CSP, isDesk(path) ? FOR_THE_DESK : FOR_READERS);
        });
        headers.set(TYPE, NOSNIFF);
        headers.set(REFERRER, SAME_ORIGIN);
        headers.set(OPENER, SAME_ORIGIN);
        // A feed's reader on another site shows our pictures.
        headers.set(RESOURCE, isPicture(path) ? CROSS_ORIGIN : SAME_ORIGIN);
        if ("https".equals(context.request().scheme())) headers.set(TRANSPORT, HSTS);
        context.next();
    }

    private static boolean isDesk(String path) {
        return path.startsWith("/desk");
    }

    private static boolean isPicture(String path) {
        return path.startsWith("/media/");
    }
}
