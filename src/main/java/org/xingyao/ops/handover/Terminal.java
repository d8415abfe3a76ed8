package org.xingyao.ops.handover;

/** This process's own terminal. */
@SuppressWarnings("SystemOut")
public final class Terminal implements Console {
    @Override
    public void line(String text) {
        System.out.println(text);
    }

    @Override
    public void error(String sentence) {
        System.err.println(sentence);
    }

    /** Beside the result, so that a script that reads the result of a command is not disturbed. */
    public void progress(String text) {
        System.err.println(text);
    }
}
