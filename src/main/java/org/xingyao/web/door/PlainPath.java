package org.xingyao.web.door;

import java.util.regex.Pattern;

/** A path as whoever finds the endpoint reads it. */
public final class PlainPath {
    private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");

    private PlainPath() {}

    /** Without what stands behind a semicolon in any part of it. */
    public static String of(String path) {
        return PARAMETERS.matcher(path).replaceAll("");
    }
}
