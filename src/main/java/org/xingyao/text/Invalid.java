package org.xingyao.text;

/** Input that can't be accepted, with the field at fault and what to do; the message is for people. */
public final class Invalid extends Rejection {
    private final String field;

    public Invalid(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field's name as the input writes it. */
    public String field() {
        return field;
    }
}
