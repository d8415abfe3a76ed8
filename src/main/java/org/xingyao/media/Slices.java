package org.xingyao.media;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.xingyao.text.Invalid;

/** The parts of a file that are kept. They are copied once, at the end: a file may have 20 MB. */
final class Slices {
    /** A real picture has some hundred; a made-up one has a million of four bytes, and each takes more memory than that. */
    private static final int MOST = 10_000;

    private final byte[] bytes;
    private final List<ByteBuffer> kept = new ArrayList<>();
    private int from;
    private int to;

    Slices(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws Invalid when the file is in too many pieces */
    void keep(int start, int length) {
        if (start != to) end(start);
        to = start + length;
    }

    /** These bytes stand in place of some that are left out. */
    void add(int... instead) {
        end(to);
        var own = new byte[instead.length];
        for (int i = 0; i < own.length; i++) own[i] = (byte) instead[i];
        kept.add(ByteBuffer.wrap(own));
    }

    byte[] joined() {
        end(to);
        var whole = ByteBuffer.allocate(
                kept.stream().mapToInt(ByteBuffer::remaining).sum());
        kept.forEach(whole::put);
        return whole.array();
    }

    private void end(int next) {
        if (kept.size() > MOST) throw new Invalid("file", "图片文件不完整或已损坏，请重新导出后再传");
        if (to > from) kept.add(ByteBuffer.wrap(bytes, from, to - from));
        from = next;
        to = next;
    }
}
