package org.xingyao.text;

/** How large a file is, as people are told. */
public final class FileSize {
    private static final double KILOBYTE = 1024;

    private FileSize() {}

    /** 161 KB, 1.1 MB. */
    public static String of(long bytes) {
        return bytes < KILOBYTE * KILOBYTE
                ? Math.ceilDiv(bytes, (long) KILOBYTE) + " KB"
                : String.format("%.1f MB", bytes / KILOBYTE / KILOBYTE);
    }
}
