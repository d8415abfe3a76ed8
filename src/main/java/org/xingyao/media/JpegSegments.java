package org.xingyao.media;

import java.io.ByteArrayOutputStream;
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
    /** Everything of a JFIF segment but its thumbnail, which may show what was cropped away. */
    private static final int JFIF_WITHOUT_THUMBNAIL = 12;

    private static final byte[] NO_THUMBNAIL = {0, 0};

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private byte[] exif = {};
    private int at;

    private JpegSegments(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new ByteArrayOutputStream(bytes.length);
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
        return new Rest(segments.kept.toByteArray(), segments.exif);
    }

    private void read() {
        if (marker() != START) throw broken();
        keepMarker(START);
        while (true) {
            int marker = marker();
            if (marker == END) break;
            if (isAlone(marker)) {
                keepMarker(marker);
                continue;
            }
            int length = length();
            take(marker, at + 2, at + length);
            at += length;
            if (marker == SCAN) takeScan();
        }
        keepMarker(END);
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
            case APP_2 -> keepIf(begins(from, to, "ICC_PROFILE\0"), marker, from, to);
            case APP_14 -> keepIf(begins(from, to, "Adobe"), marker, from, to);
            default -> keepIf(marker >= FIRST_OF_PICTURE && marker <= LAST_OF_PICTURE, marker, from, to);
        }
    }

    private void takeJfif(int from, int to) {
        if (!begins(from, to, "JFIF\0") || to - from < JFIF_WITHOUT_THUMBNAIL) return;
        keepMarker(APP_0);
        keepLength(JFIF_WITHOUT_THUMBNAIL + NO_THUMBNAIL.length);
        kept.write(bytes, from, JFIF_WITHOUT_THUMBNAIL);
        kept.writeBytes(NO_THUMBNAIL);
    }

    private void takeExif(int from, int to) {
        if (begins(from, to, "Exif\0") && exif.length == 0) exif = Arrays.copyOfRange(bytes, from, to);
    }

    private void keepIf(boolean wanted, int marker, int from, int to) {
        if (!wanted) return;
        keepMarker(marker);
        keepLength(to - from);
        kept.write(bytes, from, to - from);
    }

    /** The compressed pixels: up to the next marker that is neither a stuffed zero nor a restart. */
    private void takeScan() {
        int from = at;
        while (byteAt(at) != 0xFF || byteAt(at + 1) == 0 || isAlone(byteAt(at + 1))) at++;
        kept.write(bytes, from, at - from);
    }

    private void keepMarker(int marker) {
        kept.write(0xFF);
        kept.write(marker);
    }

    private void keepLength(int content) {
        kept.write((content + 2) >> 8);
        kept.write(content + 2);
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
