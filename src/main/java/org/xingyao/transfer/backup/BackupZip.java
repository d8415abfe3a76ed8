package org.xingyao.transfer.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a backup entry by entry; {@link #close} seals it. */
final class BackupZip implements AutoCloseable {
    private static final int BUFFER = 128 * 1024;

    private final ZipOutputStream zip;

    /** Closes what is below when it is closed. */
    BackupZip(OutputStream out) throws IOException {
        zip = new ZipOutputStream(Seal.sealing(new BufferedOutputStream(out, BUFFER)));
        zip.setComment(Seal.OPEN);
        // The level that costs least: half the time of the usual one for a tenth more bytes.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** The first thing. Older programs look at the entry's name alone. */
    void outline(String json) throws IOException {
        entry(Layout.MARK + Layout.FORMAT);
        zip.write(json.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** What one table's rows are written to; closing it ends the entry and not the file. */
    OutputStream rows(String table, Rows counter) throws IOException {
        entry(Layout.table(table));
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                zip.write(bytes, from, length);
                counter.write(bytes, from, length);
            }

            @Override
            public void write(int one) throws IOException {
                zip.write(one);
                counter.write(one);
            }

            @Override
            public void flush() {
                // The file is forced to the disk once, when it is whole.
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    void media(String name, byte[] bytes) throws IOException {
        // Pictures are compressed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        entry(Layout.media(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    void manifest(String json) throws IOException {
        zip.setLevel(Deflater.BEST_SPEED);
        entry(Layout.MANIFEST);
        zip.write(json.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void entry(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }
}
