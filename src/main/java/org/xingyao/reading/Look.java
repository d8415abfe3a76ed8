package org.xingyao.reading;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants the public pages; the style sheet knows these and no others. Each is a variant of every page, so
 * they are few: what would make no difference is not told apart.
 *
 * @param theme light, dark or contrast 高对比; empty follows the system 跟随系统
 * @param size large 大字版, or empty
 * @param text small, big or huge 字号; empty is the standard one, and always is in the large version, whose text is larger
 *     than all
 * @param script traditional 繁體, or empty for the simplified characters that articles are written in
 */
@TemplateData
public record Look(String theme, String size, String text, String script) {
    public static final String LIGHT = "light";
    public static final String DARK = "dark";
    public static final String LARGE = "large";
    static final String CONTRAST = "contrast";
    static final String TRADITIONAL = "traditional";

    private static final Set<String> THEMES = Set.of(LIGHT, DARK, CONTRAST);
    private static final Set<String> TEXTS = Set.of("small", "big", "huge");

    /** As the system has it, in simplified characters. */
    public static final Look PLAIN = new Look("", "", "", "");

    /** What is not known is taken for not said: an address or a cookie is anybody's to write. */
    public Look {
        theme = known(THEMES, theme);
        size = known(Set.of(LARGE), size);
        text = size.isEmpty() ? known(TEXTS, text) : "";
        script = known(Set.of(TRADITIONAL), script);
    }

    /** In simplified characters and the standard size of text, as previews show it. */
    public static Look of(@Nullable String theme, @Nullable String size) {
        return PLAIN.with(theme == null ? "" : theme, size == null ? "" : size, "", "");
    }

    /** What is null stays as it is. */
    public Look with(
            @Nullable String newTheme, @Nullable String newSize, @Nullable String newText, @Nullable String newScript) {
        return new Look(
                newTheme == null ? theme : newTheme,
                newSize == null ? size : newSize,
                newText == null ? text : newText,
                newScript == null ? script : newScript);
    }

    /** Every look there is. */
    public static List<Look> all() {
        return Stream.of("", LIGHT, DARK, CONTRAST)
                .flatMap(theme -> Stream.of("", LARGE)
                        .flatMap(size -> Stream.of("", "small", "big", "huge")
                                .flatMap(text ->
                                        Stream.of("", TRADITIONAL).map(script -> new Look(theme, size, text, script)))))
                .distinct()
                .toList();
    }

    /** True for what the reader has now of one of the four, as a page marks it; empty for the common one. */
    public boolean has(String part, String value) {
        var now = switch (part) {
            case "theme" -> theme;
            case "size" -> size;
            case "text" -> text;
            default -> script;
        };
        return now.equals(value);
    }

    /** For the {@code lang} of a page, so that browsers take the right glyphs and voices. */
    public String lang() {
        return script.isEmpty() ? "zh-CN" : "zh-Hant";
    }

    private static String known(Set<String> all, String said) {
        return all.contains(said) ? said : "";
    }
}
