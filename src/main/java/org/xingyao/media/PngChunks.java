package org.xingyao.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.xingyao.text.Invalid;

/**
 * A PNG file without the chunks that only tell about the picture (texts, EXIF, time), without further frames and without
 * whatever follows the end.
 */
final class PngChunks {
    private static final int SIGNATURE = 8;
    /** Length, type and check sum around the content of a chunk. */
    private static final int AROUND = 12;

    private static final String END = "IEND";
    /** The picture itself, and what its colours and its proportions need. */
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", END, "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs");

    private PngChunks() {}

    /** @throws Invalid when the file breaks off */
    static byte[] withoutMetadata(byte[] bytes) {
        var kept = new Slices(bytes);
        kept.keep(0, SIGNATURE);
        var buffer = ByteBuffer.wrap(bytes);
        int at = SIGNATURE;
        while (at + AROUND <= bytes.length) {
            int length = buffer.getInt(at);
            var type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > bytes.length - at - AROUND) break;
            if (KEPT.contains(type)) kept.keep(at, length + AROUND);
            if (type.equals(END)) return kept.joined();
            at += length + AROUND;
        }
        throw new Invalid("file", "图片文件不完整或已损坏，请重新导出后再传");
    }
}
