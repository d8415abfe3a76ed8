package org.xingyao.text;

import java.util.regex.Pattern;

/** The part of an address that names one thing: lower-case letters, digits and single hyphens, at most 80 long. */
public final class Slug {
    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    public static final int MAX_LENGTH = 80;

    private Slug() {}

    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && VALID.matcher(text).matches();
    }
}
