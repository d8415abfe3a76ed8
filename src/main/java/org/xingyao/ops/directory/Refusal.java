package org.xingyao.ops.directory;

/** A reason not to go on that the person at the terminal can mend: one Chinese sentence that says what to do. */
public class Refusal extends RuntimeException {
    private final String sentence;

    public Refusal(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
