package org.xingyao.text;

/** Patterns for SQL's {@code like ? escape '!'}. */
public final class Like {
    private Like() {}

    /** For what contains the text as it is, whatever stands in it. */
    public static String containing(String text) {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }
}
