package org.xingyao.account;

import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;

/** Where a request comes from. */
public final class ClientAddress {
    /** What a proxy forwards may be a word, such as {@code unknown}: all of those count as one. */
    public static final String UNKNOWN = "unknown";

    private ClientAddress() {}

    public static String of(HttpServerRequest request) {
        var address = request.remoteAddress().hostAddress();
        return address == null ? UNKNOWN : address;
    }

    /** In every form of its address; a proxy on it that says for whom it asks is somebody else. */
    public static boolean isThisMachine(String address) {
        return !address.equals(UNKNOWN) && InetAddress.ofLiteral(address).isLoopbackAddress();
    }
}
