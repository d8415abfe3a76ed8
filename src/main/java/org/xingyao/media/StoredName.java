package org.xingyao.media;

import java.util.regex.Pattern;
import org.xingyao.text.Digest;

/** The names that a media store gives: the SHA-256 of the bytes, and an ending that says what they are. */
final class StoredName {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.(?:jpg|png|webp|pdf)");

    private StoredName() {}

    static boolean is(String text) {
        return NAME.matcher(text).matches();
    }

    /** Whether the name is one that a store gives to these bytes. */
    static boolean isOf(String name, byte[] bytes) {
        return is(name) && name.startsWith(Digest.sha256(bytes) + ".");
    }
}
