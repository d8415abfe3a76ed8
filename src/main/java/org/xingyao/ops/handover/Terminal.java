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
}
