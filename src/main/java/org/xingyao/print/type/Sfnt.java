package org.xingyao.print.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A TrueType font as a file holds it: tables by their four-letter names. */
record Sfnt(Map<String, ByteBuffer> tables) {
    private static final int HEAD = 12;
    private static final int ENTRY = 16;
    private static final int TRUE_TYPE = 0x00010000;

    /** @throws IllegalArgumentException when it is no TrueType font */
    static Sfnt read(ByteBuffer file) {
        if (file.getInt(0) != TRUE_TYPE) throw new IllegalArgumentException("not a TrueType font");
        var tables = new LinkedHashMap<String, ByteBuffer>();
        for (int i = 0; i < file.getShort(4); i++) {
            int entry = HEAD + i * ENTRY;
            var name = new byte[4];
            file.get(entry, name);
            tables.put(
                    new String(name, StandardCharsets.US_ASCII),
                    file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        return new Sfnt(tables);
    }

    ByteBuffer table(String name) {
        var table = tables.get(name);
        if (table == null) throw new IllegalArgumentException("the font has no table " + name);
        return table;
    }

    /** How many glyphs it has. */
    int glyphs() {
        return Short.toUnsignedInt(table("maxp").getShort(4));
    }

    /** Whether the places of the glyphs are written as longs. */
    boolean placesAreLong() {
        return table("head").getShort(50) != 0;
    }

    /** The file. Check sums are left out: those who read it here do not look at them. */
    byte[] bytes() {
        int size = HEAD + tables.size() * ENTRY;
        for (var table : tables.values()) size += padded(table.limit());
        var out = ByteBuffer.allocate(size);
        int highest = Integer.highestOneBit(tables.size());
        out.putInt(TRUE_TYPE)
                .putShort((short) tables.size())
                .putShort((short) (highest * ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(highest))
                .putShort((short) ((tables.size() - highest) * ENTRY));
        int at = HEAD + tables.size() * ENTRY;
        for (var table : tables.entrySet()) {
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(0)
                    .putInt(at)
                    .putInt(table.getValue().limit());
            out.put(at, table.getValue(), 0, table.getValue().limit());
            at += padded(table.getValue().limit());
        }
        return out.array();
    }

    /** Tables and outlines begin at every fourth byte. */
    static int padded(int length) {
        return (length + 3) & ~3;
    }
}
