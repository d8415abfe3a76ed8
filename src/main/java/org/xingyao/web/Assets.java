package org.xingyao.web;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Where the bundled style sheets and scripts lie; their names carry a hash, so browsers keep them for ever. */
@TemplateExtension(namespace = "asset")
public final class Assets {
    private static final Properties PATHS = read();

    private Assets() {}

    /** The path of a file by the name it has in the sources: {asset:path('site.css')}. */
    public static String path(String name) {
        var path = PATHS.getProperty(name);
        if (path == null) throw new IllegalArgumentException("no such asset: " + name);
        return path;
    }

    private static Properties read() {
        var paths = new Properties();
        try (InputStream in = Assets.class.getResourceAsStream("/assets.properties")) {
            if (in == null)
                throw new IllegalStateException("assets.properties is missing: the web bundle was not built");
            paths.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("assets.properties can't be read", e);
        }
        return paths;
    }
}
