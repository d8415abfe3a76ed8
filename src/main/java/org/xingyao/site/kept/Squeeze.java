package org.xingyao.site.kept;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Makes bytes fewer, the same ones each time. */
public final class Squeeze {
    /** As good as the best for pages of some 60 KB, at a third of its time. */
    private static final int GZIP_LEVEL = 6;

    /** Quality 5 is a tenth smaller than gzip, at twice its time; 11 a fifth smaller, at fifty times. */
    private static final Encoder.Parameters BROTLI = Encoder.Parameters.create(5, 20, Encoder.Mode.TEXT);

    private Squeeze() {}

    public static byte[] gzip(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(GZIP_LEVEL);
                def.setStrategy(Deflater.DEFAULT_STRATEGY);
            }
        }) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] plain(byte[] gzip) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** False on machines for which the library has no native part; gzip is for all. */
    static boolean hasBrotli() {
        return Brotli4jLoader.isAvailable();
    }

    static byte[] brotli(byte[] plain) {
        try {
            return Encoder.compress(plain, BROTLI);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
