package org.xingyao.desk;

import java.util.List;

/**
 * A field of a form with what stands in it.
 *
 * @param type text, lines, date, colour, choice or check
 * @param hint what to write; may be empty
 * @param choices of a choice
 * @param longest in characters; 0 where it makes no sense
 */
public record FieldView(
        String name,
        String type,
        String label,
        String hint,
        String value,
        List<Choice> choices,
        int longest,
        boolean required) {
    /** One value of a choice. */
    public record Choice(String value, String label) {}

    static FieldView text(String name, String label, String hint, String value, int longest) {
        return new FieldView(name, "text", label, hint, value, List.of(), longest, true);
    }

    static FieldView lines(String name, String label, String hint, String value) {
        return new FieldView(name, "lines", label, hint, value, List.of(), 0, true);
    }

    static FieldView day(String name, String label, String hint, String value) {
        return new FieldView(name, "date", label, hint, value, List.of(), 0, false);
    }

    static FieldView choice(String name, String label, String hint, String value, List<Choice> choices) {
        return new FieldView(name, "choice", label, hint, value, choices, 0, true);
    }

    static FieldView check(String name, String label, String value) {
        return new FieldView(name, "check", label, "", value, List.of(), 0, false);
    }
}
