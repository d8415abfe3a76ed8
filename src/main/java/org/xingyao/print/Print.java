package org.xingyao.print;

import org.xingyao.text.Digest;

/**
 * A file that readers take away.
 *
 * @param tag names its bytes
 */
public record Print(byte[] bytes, String mediaType, String tag) {
    public static Print of(byte[] bytes, String mediaType) {
        return new Print(bytes, mediaType, Digest.sha256(bytes));
    }
}
