package org.xingyao.web;

import java.net.URI;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where this program answers readers, as somebody on this machine reaches it. */
public final class Listening {
    private Listening() {}

    /** False in a program that only does a command's work. */
    public static boolean isOpen() {
        var config = ConfigProvider.getConfig();
        return config.getOptionalValue("quarkus.http.host-enabled", Boolean.class)
                        .orElse(true)
                && port(config) > 0;
    }

    /** With the port that was taken, once it was. */
    public static URI address() {
        var config = ConfigProvider.getConfig();
        String host = config.getValue("quarkus.http.host", String.class);
        return URI.create("http://%s:%d/".formatted(host.equals("0.0.0.0") ? "127.0.0.1" : host, port(config)));
    }

    private static int port(Config config) {
        return config.getValue("quarkus.http.port", Integer.class);
    }
}
