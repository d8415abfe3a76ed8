package org.xingyao.ops.handover;

import java.io.IOException;

/** What the first byte of a frame says about the rest. */
enum FrameKind {
    /** UTF-8 text: a line for the terminal, or in a request the work's name and then its arguments. */
    LINE('L'),
    /** UTF-8 text for the terminal's error stream. */
    ERROR('E'),
    /** UTF-8 text that says how far the work is. */
    BAR('B'),
    /** A relative path, a length, and that many bytes. */
    FILE('F'),
    /** The exit code; nothing follows. A stream that ends without it was cut. */
    EXIT('X');

    private final byte mark;

    FrameKind(char mark) {
        this.mark = (byte) mark;
    }

    int mark() {
        return mark;
    }

    static FrameKind of(byte mark) throws IOException {
        for (FrameKind kind : values()) {
            if (kind.mark == mark) {
                return kind;
            }
        }
        throw new IOException("Not a frame: it begins with byte " + mark);
    }
}
