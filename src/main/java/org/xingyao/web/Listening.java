package org.xingyao.ops;

import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where this program answers readers, as somebody on this machine reaches it. */
final class Listening {
    private Listening() {}

    /** With the port that was taken, once it was. */
    static URI address() {
        var config = ConfigProvider.getConfig();
        String host = config.getValue("quarkus.http.host", String.class);
        return URI.create("http://%s:%d/"
                .formatted(
                        host.equals("0.0.0.0") ? "127.0.0.1" : host,
                        config.getValue("quarkus.http.port", Integer.class)));
    }
}
