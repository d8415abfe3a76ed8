package org.xingyao.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.xingyao.text.Invalid;

/** What a password must be like. Nothing is asked of its kinds of characters: length is what makes it hard to guess. */
public final class PasswordRules {
    /** A Chinese character counts for two: there are thousands of them. */
    public static final int SHORTEST = 12;

    // bcrypt looks at 72 bytes; a longer one would be cut without a word.
    private static final int LONGEST_BYTES = 72;
    // What must be left when everything that others write too is taken out.
    private static final int SHORTEST_REST = 4;
    // Shorter names turn up in words by chance.
    private static final int SHORTEST_NAME = 3;
    private static final List<String> COMMON = common();
    // 2026, 20260131: years and days are the first that is tried behind a word.
    private static final Pattern YEARS = Pattern.compile("(19|20)\\d{2}((0?[1-9]|1[0-2])([012]\\d|3[01]))?");
    private static final Pattern REPEATED = Pattern.compile("(.{1,4}?)\\1{2,}");

    private PasswordRules() {}

    /**
     * @param field name of the input that is told to be at fault
     * @param name of the account
     * @throws Invalid with what to do instead
     */
    public static void check(String field, String password, String name) {
        if (width(password) < SHORTEST) throw new Invalid(field, "口令至少 " + SHORTEST + " 个字符（一个汉字算两个），可以用几个不相干的词连起来");
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES)
            throw new Invalid(field, "口令最长 " + LONGEST_BYTES + " 个字节（汉字每个占 3 个）");
        var folded = password.toLowerCase(Locale.ROOT);
        if (width(name) >= SHORTEST_NAME && folded.contains(name.toLowerCase(Locale.ROOT)))
            throw new Invalid(field, "口令里不能有登录名“" + name + "”，请换一个");
        if (isCommon(folded)) throw new Invalid(field, "这个口令由常见的词、数字或重复的字组成，很容易被猜到，请换一个");
    }

    private static boolean isCommon(String folded) {
        var rest = REPEATED.matcher(folded).replaceAll(" ");
        for (var word : COMMON) rest = rest.replace(word, " ");
        rest = YEARS.matcher(rest).replaceAll(" ").replaceAll("[\\p{Punct}\\s]", "");
        return width(rest) < SHORTEST_REST;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }

    /** The longest first, so that none is cut by a part of it. */
    private static List<String> common() {
        var file = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/account/common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
