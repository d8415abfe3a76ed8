package org.xingyao.media;

import java.nio.charset.StandardCharsets;
import org.xingyao.text.Digest;
import org.xingyao.text.Invalid;

/**
 * What the bytes of a PDF say of themselves; its file name and declared type are never believed.
 *
 * @param name SHA-256 and ending
 */
public record Document(String name, long bytes) {
    public static final String MEDIA_TYPE = "application/pdf";

    static final long MAX_BYTES = 20L << 20;
    /** How far from the end the last mark may stand: readers of PDF look no further. */
    private static final int TAIL = 1024;

    /** @throws Invalid when the bytes are no whole PDF, or too many */
    static Document examine(byte[] bytes) {
        if (bytes.length > MAX_BYTES) throw new Invalid("file", "文件超过 20 MB，请压缩后再用");
        if (!text(bytes, 0, 5).equals("%PDF-")) throw new Invalid("file", "不是 PDF 文件，请存成 PDF 再传");
        if (!text(bytes, Math.max(0, bytes.length - TAIL), TAIL).contains("%%EOF"))
            throw new Invalid("file", "PDF 文件不完整或已损坏，请重新导出后再传");
        return new Document(Digest.sha256(bytes) + ".pdf", bytes.length);
    }

    private static String text(byte[] bytes, int from, int most) {
        return new String(bytes, from, Math.min(most, bytes.length - from), StandardCharsets.ISO_8859_1);
    }
}
