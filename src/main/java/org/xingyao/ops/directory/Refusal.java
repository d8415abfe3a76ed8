package org.xingyao.ops.directory;

/** A reason not to go on that the person at the terminal can mend: one Chinese sentence that says what to do. */
public final class Refusal extends RuntimeException {
    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
