package org.xingyao.proof;

/**
 * A piece of text that is proofread by itself: a field of the head, a paragraph, a cell.
 *
 * @param place as {@link Mark#place}
 */
record Line(String place, String text) {
    /** Stands for text that the source has lost; a rule must not guess what was there. */
    static final char LOST = '\uFFFC';

    boolean isWhole() {
        return text.indexOf(LOST) < 0;
    }

    /** The character there, or a blank outside the text. */
    char at(int offset) {
        return offset < 0 || offset >= text.length() ? ' ' : text.charAt(offset);
    }

    boolean isHan(int offset) {
        return Character.isIdeographic(at(offset));
    }
}
