package org.xingyao.reading;

import io.quarkus.qute.TemplateData;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants the public pages; the style sheet knows these and no others.
 *
 * @param theme light or dark; empty follows the system 跟随系统
 * @param size large 大字版, or empty
 */
@TemplateData
public record Look(String theme, String size) {
    public static final String LIGHT = "light";
    public static final String DARK = "dark";
    public static final String LARGE = "large";

    /** As the system has it. */
    public static final Look PLAIN = new Look("", "");

    /** What is not known is taken for not said: an address or a cookie is anybody's to write. */
    public static Look of(@Nullable String theme, @Nullable String size) {
        boolean known = LIGHT.equals(theme) || DARK.equals(theme);
        return new Look(known && theme != null ? theme : "", LARGE.equals(size) ? LARGE : "");
    }
}
