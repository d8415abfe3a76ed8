package org.xingyao.print.type;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Cuts a font of some characters out of one that has them all. Every glyph keeps its number, those that are not wanted are
 * empty, so nothing that names a glyph has to be renumbered.
 */
final class Cutting {
    /** What a text in one direction needs; kerning, ligatures and vertical setting stay behind. */
    private static final List<String> KEPT = List.of("OS/2", "gasp", "hhea", "hmtx", "maxp", "name", "post", "prep");

    private static final int COMPOSITE = 10;
    private static final int WORDS = 0x1;
    private static final int SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int FOUR_SCALES = 0x80;

    private final Sfnt font;
    private final ByteBuffer places;
    private final ByteBuffer outlines;

    private Cutting(Sfnt font) {
        this.font = font;
        places = font.table("loca");
        outlines = font.table("glyf");
    }

    /** @param codePoints those that the font does not have are left out */
    static byte[] of(Sfnt font, Characters characters, IntStream codePoints) {
        var glyphs = new TreeMap<Integer, Integer>();
        codePoints.forEach(one -> {
            int glyph = characters.glyph(one);
            if (glyph != 0) glyphs.put(one, glyph);
        });
        return new Cutting(font).cut(glyphs);
    }

    private byte[] cut(SortedMap<Integer, Integer> glyphs) {
        var wanted = new TreeSet<Integer>();
        // Glyph 0 is what stands for a character that is not there.
        want(0, wanted);
        glyphs.values().forEach(glyph -> want(glyph, wanted));
        var tables = new LinkedHashMap<String, ByteBuffer>();
        for (var name : KEPT) if (font.tables().containsKey(name)) tables.put(name, font.table(name));
        tables.put("cmap", Characters.table(glyphs));
        tables.put("head", headWithLongPlaces());
        int size = wanted.stream().mapToInt(glyph -> Sfnt.padded(length(glyph))).sum();
        var kept = ByteBuffer.allocate(size);
        tables.put("loca", copy(wanted, kept));
        tables.put("glyf", kept.clear());
        return new Sfnt(tables).bytes();
    }

    /** A glyph may be put together of others, as é of e and its accent. */
    private void want(int glyph, SortedSet<Integer> wanted) {
        if (!wanted.add(glyph) || length(glyph) == 0) return;
        int at = place(glyph);
        if (outlines.getShort(at) >= 0) return;
        at += COMPOSITE;
        for (int flags = MORE; (flags & MORE) != 0; ) {
            flags = outlines.getShort(at);
            want(Short.toUnsignedInt(outlines.getShort(at + 2)), wanted);
            at += 4 + ((flags & WORDS) == 0 ? 2 : 4) + scales(flags);
        }
    }

    private static int scales(int flags) {
        if ((flags & SCALE) != 0) return 2;
        if ((flags & TWO_SCALES) != 0) return 4;
        return (flags & FOUR_SCALES) == 0 ? 0 : 8;
    }

    /** @return where each glyph lies now */
    private ByteBuffer copy(SortedSet<Integer> wanted, ByteBuffer kept) {
        int count = font.glyphs();
        var now = ByteBuffer.allocate((count + 1) * 4);
        for (int glyph = 0; glyph < count; glyph++) {
            now.putInt(kept.position());
            if (!wanted.contains(glyph)) continue;
            int length = length(glyph);
            kept.put(kept.position(), outlines, place(glyph), length).position(kept.position() + Sfnt.padded(length));
        }
        return now.putInt(kept.position()).flip();
    }

    private ByteBuffer headWithLongPlaces() {
        var head = ByteBuffer.allocate(font.table("head").limit());
        head.put(0, font.table("head"), 0, head.limit());
        return head.putShort(50, (short) 1);
    }

    private int place(int glyph) {
        return font.placesAreLong() ? places.getInt(glyph * 4) : 2 * Short.toUnsignedInt(places.getShort(glyph * 2));
    }

    private int length(int glyph) {
        return place(glyph + 1) - place(glyph);
    }
}
