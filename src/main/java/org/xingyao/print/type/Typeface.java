package org.xingyao.print.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Noto Serif SC 宋体, which comes with the program, in the weights that are printed. Safe for many threads. */
public enum Typeface {
    REGULAR(400),
    BOLD(700);

    /** What stands for a letter that is missing. */
    public static final char MISSING = '〓';

    private record Loaded(Sfnt font, Characters characters) {}

    private final int weight;
    private @Nullable Loaded loaded;

    Typeface(int weight) {
        this.weight = weight;
    }

    /** As style sheets count it. */
    public int weight() {
        return weight;
    }

    public boolean has(int codePoint) {
        return loaded().characters().glyph(codePoint) != 0;
    }

    /**
     * What can be printed of a text. A letter that the typeface lacks becomes 〓, as printers put it, so that a name is seen
     * to miss one; a sign that it lacks, an emoji say, is left out.
     */
    public String printable(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(one -> {
            if (has(one)) out.appendCodePoint(one);
            else if (Character.isLetterOrDigit(one)) out.append(MISSING);
            else if (Character.isWhitespace(one)) out.append(' ');
        });
        return out.toString();
    }

    /**
     * A TrueType font of just these characters, as far as the typeface has them.
     *
     * @return some hundred bytes a character, and 250 kB beside
     */
    public byte[] cut(IntStream codePoints) {
        return Cutting.of(loaded().font(), loaded().characters(), codePoints);
    }

    private synchronized Loaded loaded() {
        var known = loaded;
        if (known != null) return known;
        var font = Sfnt.read(file());
        var now = new Loaded(font, Characters.of(font));
        loaded = now;
        return now;
    }

    /**
     * The file lies packed in the program. It is unpacked once to be mapped: 15 MB that the heap never sees, and whose pages
     * the system may take back. A mapped file needs no name any more.
     */
    private ByteBuffer file() {
        var resource = "/print/song-" + name().toLowerCase(Locale.ROOT) + ".ttf";
        try (var packed = Typeface.class.getResourceAsStream(resource)) {
            if (packed == null) throw new IllegalStateException(resource + " is missing: the web bundle was not built");
            var file = Files.createTempFile("xingyao-song", ".ttf");
            try {
                Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
                try (var channel = FileChannel.open(file)) {
                    return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface can't be unpacked", e);
        }
    }
}
