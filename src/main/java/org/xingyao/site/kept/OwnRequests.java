package org.xingyao.site.kept;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.xingyao.text.Digest;

/**
 * Knows the requests by which this program asks its own site. Such an answer is made anew, is not kept — thousands of
 * pages that nobody reads would push out those that people do — and says what it shows and how new it is.
 */
@Singleton
public class OwnRequests {
    /** Of a request: holds {@link #secret}. */
    public static final String SECRET = "X-Xingyao-Own";

    /** Of an answer: the keys of what it shows, parted by spaces, as a form would send them. */
    public static final String KEYS = "X-Xingyao-Keys";

    /** Of an answer: the number of the publication log that was applied before it began to be made. */
    public static final String LOG_NO = "X-Xingyao-Log";

    private static final int BYTES = 32;
    private static final String NAME = "xingyao.own";
    private static final long UNKNOWN = -1;

    private final String secret = random();

    /** Of this run of the program; nobody else learns what is said by it alone. */
    public String secret() {
        return secret;
    }

    /** A request of that kind. */
    public HttpRequest asking(URI address, Duration patience) {
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header(SECRET, secret)
                .build();
    }

    boolean isOne(HttpServerRequest request) {
        var offered = request.getHeader(SECRET);
        return offered != null && Digest.isSame(secret, offered);
    }

    static void begin(RoutingContext context, Touched touched) {
        var now = touched.now();
        context.put(NAME, now == null ? UNKNOWN : now.applied());
    }

    static boolean isBegun(RoutingContext context) {
        return context.get(NAME) != null;
    }

    static void tell(RoutingContext context, Set<String> keys, MultivaluedMap<String, Object> headers) {
        headers.putSingle(LOG_NO, Long.toString(context.get(NAME)));
        headers.putSingle(KEYS, URLEncoder.encode(String.join(" ", new TreeSet<>(keys)), StandardCharsets.UTF_8));
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
