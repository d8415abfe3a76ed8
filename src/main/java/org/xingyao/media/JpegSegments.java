package org.xingyao.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.xingyao.text.Invalid;

/**
 * A JPEG file taken apart into its segments, and put together again without what only tells about the picture: EXIF with
 * its place and thumbnail, XMP, IPTC, comments, and whatever follows the end. Its pixels stay as they are.
 */
final class JpegSegments {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP_0 = 0xE0;
    private static final int APP_1 = 0xE1;
    private static final int APP_2 = 0xE2;
    private static final int APP_14 = 0xEE;
    /** Between these two stand the tables, sizes and scans; beyond them what applications add, and what nobody defined. */
    private static final int FIRST_OF_PICTURE = 0xC0;

    private static final int LAST_OF_PICTURE = 0xDF;
    /** Marker and length before the content of a segment. */
    private static final int HEAD = 4;

    /** Everything of a JFIF segment but its thumbnail, which may show what was cropped away. */
    private static final int JFIF_WITHOUT_THUMBNAIL = 12;

    private final byte[] bytes;
    private final Slices kept;
    private byte[] exif = {};
    private int at;

    private JpegSegments(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new Slices(bytes);
    }

    /**
     * What is left of a JPEG.
     *
     * @param exif the EXIF data that were taken out, with their mark; empty when there were none
     */
    record Rest(byte[] bytes, byte[] exif) {}

    /** @throws Invalid when the file breaks off or is damaged */
    static Rest of(byte[] bytes) {
        var segments = new JpegSegments(bytes);
        segments.read();
        return new Rest(segments.kept.joined(), segments.exif);
    }

    private void read() {
        if (marker() != START) throw broken();
        keepMarker();
        while (true) {
            int marker = marker();
            if (marker == END) break;
            if (isAlone(marker)) {
                keepMarker();
                continue;
            }
            int length = length();
            take(marker, at + 2, at + length);
            at += length;
            if (marker == SCAN) takeScan();
        }
        keepMarker();
    }

    /** Reads past any filling before the marker. */
    private int marker() {
        if (byteAt(at) != 0xFF) throw broken();
        while (byteAt(at) == 0xFF) at++;
        return byteAt(at++);
    }

    private static boolean isAlone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    }

    private int length() {
        int length = byteAt(at) << 8 | byteAt(at + 1);
        if (length < 2 || at + length > bytes.length) throw broken();
        return length;
    }

    private void take(int marker, int from, int to) {
        switch (marker) {
            case APP_0 -> takeJfif(from, to);
            case APP_1 -> takeExif(from, to);
            // The colours would be wrong without these two.
            case APP_2 -> keepIf(begins(from, to, "ICC_PROFILE\0"), from, to);
            case APP_14 -> keepIf(begins(from, to, "Adobe"), from, to);
            default -> keepIf(marker >= FIRST_OF_PICTURE && marker <= LAST_OF_PICTURE, from, to);
        }
    }

    private void takeJfif(int from, int to) {
        if (!begins(from, to, "JFIF\0") || to - from < JFIF_WITHOUT_THUMBNAIL) return;
        // Marker, length, what stands before the thumbnail, and its size of nought by nought.
        kept.add(0xFF, APP_0, 0, JFIF_WITHOUT_THUMBNAIL + 4);
        kept.keep(from, JFIF_WITHOUT_THUMBNAIL);
        kept.add(0, 0);
    }

    private void takeExif(int from, int to) {
        if (begins(from, to, "Exif\0") && exif.length == 0) exif = Arrays.copyOfRange(bytes, from, to);
    }

    /** With the marker and the length before it. */
    private void keepIf(boolean wanted, int from, int to) {
        if (wanted) kept.keep(from - HEAD, to - from + HEAD);
    }

    /** The compressed pixels: up to the next marker that is neither a stuffed zero nor a restart. */
    private void takeScan() {
        int from = at;
        while (byteAt(at) != 0xFF || byteAt(at + 1) == 0 || isAlone(byteAt(at + 1))) at++;
        kept.keep(from, at - from);
    }

    /** The marker that was read last. */
    private void keepMarker() {
        kept.keep(at - 2, 2);
    }

    private boolean begins(int from, int to, String mark) {
        var wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        return to - from >= wanted.length && Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
    }

    private int byteAt(int index) {
        if (index >= bytes.length) throw broken();
        return bytes[index] & 0xFF;
    }

    private static Invalid broken() {
        return new Invalid("file", "图片文件不完整或已损坏，请重新导出后再传");
    }
}
