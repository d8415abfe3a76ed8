package org.xingyao.print.type;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;

/** Which glyph stands for a character: the table {@code cmap}, of which only format 12 is read and written. */
final class Characters {
    private static final int FORMAT = 12;
    private static final int HEAD = 16;
    private static final int GROUP = 12;

    private final ByteBuffer groups;
    private final int count;

    private Characters(ByteBuffer groups) {
        this.groups = groups;
        this.count = groups.getInt(12);
    }

    static Characters of(Sfnt font) {
        var cmap = font.table("cmap");
        for (int i = 0; i < cmap.getShort(2); i++) {
            int at = cmap.getInt(4 + i * 8 + 4);
            if (cmap.getShort(at) == FORMAT) return new Characters(cmap.slice(at, cmap.limit() - at));
        }
        throw new IllegalArgumentException("the font has no table of characters in format 12");
    }

    /** 0 for a character that the font does not have. */
    int glyph(int codePoint) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = HEAD + middle * GROUP;
            if (codePoint < groups.getInt(at)) high = middle - 1;
            else if (codePoint > groups.getInt(at + 4)) low = middle + 1;
            else return groups.getInt(at + 8) + codePoint - groups.getInt(at);
        }
        return 0;
    }

    /** The table for just these: glyphs by character. */
    static ByteBuffer table(SortedMap<Integer, Integer> glyphs) {
        int length = HEAD + glyphs.size() * GROUP;
        var out = ByteBuffer.allocate(12 + length);
        // One table, for Windows and all of Unicode.
        out.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12);
        out.putShort((short) FORMAT)
                .putShort((short) 0)
                .putInt(length)
                .putInt(0)
                .putInt(glyphs.size());
        for (Map.Entry<Integer, Integer> one : glyphs.entrySet())
            out.putInt(one.getKey()).putInt(one.getKey()).putInt(one.getValue());
        return out.flip();
    }
}
