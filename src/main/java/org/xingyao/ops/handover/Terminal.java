package org.xingyao.ops.handover;

import java.util.concurrent.TimeUnit;

/** This process's own terminal. */
@SuppressWarnings("SystemOut")
public final class Terminal implements Console {
    /** In a file or a pipe a bar is a line, and one of them in so long tells enough. */
    private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(5);

    private static final String TO_LINE_START_AND_CLEAR = "\r\u001B[K";

    private final boolean watched = isWatched();
    private boolean barStands;
    private long lastBar = System.nanoTime() - BETWEEN_LINES;

    @Override
    public synchronized void line(String text) {
        clear();
        System.out.println(text);
    }

    @Override
    public synchronized void error(String sentence) {
        clear();
        System.err.println(sentence);
    }

    /** Beside the result, so that a script that reads the result of a command is not disturbed. */
    public synchronized void progress(String text) {
        clear();
        System.err.println(text);
    }

    /** On a screen each bar takes the place of the one before; the next line takes the place of the last bar. */
    @Override
    public synchronized void bar(String text) {
        if (watched) {
            System.out.print(TO_LINE_START_AND_CLEAR + text);
            System.out.flush();
            barStands = true;
        } else if (System.nanoTime() - lastBar >= BETWEEN_LINES) {
            lastBar = System.nanoTime();
            System.err.println(text);
        }
    }

    private void clear() {
        if (barStands) System.out.print(TO_LINE_START_AND_CLEAR);
        barStands = false;
    }

    private static boolean isWatched() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
