package org.xingyao.account;

import io.vertx.core.http.HttpServerRequest;

/** Where a request comes from. */
public final class ClientAddress {
    /** What a proxy forwards may be a word, such as {@code unknown}: all of those count as one. */
    public static final String UNKNOWN = "unknown";

    private ClientAddress() {}

    public static String of(HttpServerRequest request) {
        var address = request.remoteAddress().hostAddress();
        return address == null ? UNKNOWN : address;
    }
}
