package org.xingyao.web.door;

import java.util.regex.Pattern;

/**
 * How often one address may ask.
 *
 * @param perSecond what it may keep up
 * @param atOnce how many may come together before that counts: an office behind one address looks something up together
 */
public record Limit(int perSecond, int atOnce) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /**
     * Reads it as settings have it.
     *
     * @param text as 20/120
     */
    public static Limit of(String text) {
        var parts = WRITTEN.matcher(text.strip());
        if (!parts.matches() || parts.group(1).matches("0+") || parts.group(2).matches("0+"))
            throw new IllegalArgumentException("应写成“每秒次数/一次最多几次”，如 20/120，现在是 " + text);
        return new Limit(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }
}
