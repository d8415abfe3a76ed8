package org.xingyao.transfer;

/** A file that can't be read as what it should be; the message says what to do. */
final class BadFile extends RuntimeException {
    private final int line;
    private final String message;

    BadFile(int line, String message) {
        super(message);
        this.line = line;
        this.message = message;
    }

    /** From 1; 0 when the whole file is meant. */
    int line() {
        return line;
    }

    Problem in(String file) {
        return new Problem(file, line, message);
    }
}
