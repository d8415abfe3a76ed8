package org.xingyao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xingyao.text.CleanText;

/**
 * Every pattern there is in the program, on long texts that make bad ones try for ever or too deep. A new pattern is found
 * by itself: in a constant, in a table of a constant, or written where it is used.
 */
class PatternsTest {
    private static final int LENGTH = 3_000;

    /** An honest pattern needs some hundred for each character; one that tries every end from every place needs a thousand. */
    private static final int STEPS_EACH = 500;

    /** A sixth of what a worker has: a pattern that goes one deeper at each character would not get far. */
    private static final long STACK = 160 << 10;

    /** How long the longest text is that these ever see. */
    private static final Map<String, Integer> SHORT = Map.of(
            // Cut at 80 before it is looked at.
            "[a-z0-9]+(?:-[a-z0-9]+)*", 80,
            "-+$", 80,
            // Names in pinyin, in which no two hyphens stand together.
            "^-+|-+$", 80,
            // A link's address.
            "^/+|/+$", 200,
            // What somebody searches for is cut at 200, and Latin letters stay as many as they are.
            "(?<![a-z0-9+.@_&])[a-zü]+(?:[ '’·-]+[a-zü]+)*(?![a-z0-9+.@_&])", 200,
            "[a-z0-9]+[+@_&]$", 200,
            // Of our own making: the sizes of a picture, the tags of a page, the end of a headline.
            "(\\S+) (\\d+)w", 300,
            "(?<name>[^\\s\"'=]++)=(?:\"([^\"]*+)\"|'([^']*+)')", 300,
            "[，。、；：]+$", 120);

    private static final Pattern WRITTEN = Pattern.compile(
            "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"|Pattern\\.(compile)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[,)]");

    /** Words in a pattern: over and over they are the text that it likes best. */
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[A-Za-z]{2,}");

    /**
     * A pattern as it is used.
     *
     * @param whole whether it has to match a whole text
     */
    private record Used(String pattern, boolean whole, String where) {
        boolean isAs(Used other) {
            return pattern.equals(other.pattern) && where.equals(other.where);
        }
    }

    /** Steps at characters are counted and not seconds, so that a slow machine fails no sooner. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long left;

        Counted(String text) {
            this.text = text;
            this.left = (long) STEPS_EACH * Math.max(text.length(), LENGTH);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (left-- < 0) throw new TooManySteps();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManySteps extends RuntimeException {}

    @Test
    void no_pattern_tries_for_ever_or_too_deep() throws Exception {
        var patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(150);
        var bad = new ArrayList<String>();
        var thread = new Thread(null, () -> patterns.forEach(one -> bad.addAll(tried(one))), "patterns", STACK);
        thread.start();
        thread.join();
        assertThat(bad).isEmpty();
    }

    private static List<String> tried(Used used) {
        var compiled = Pattern.compile(used.pattern());
        for (var text : texts(used.pattern())) {
            var matcher = compiled.matcher(new Counted(text));
            try {
                if (used.whole()) matcher.matches();
                else while (matcher.find()) assertThat(matcher.end()).isNotNegative();
            } catch (TooManySteps e) {
                return List.of(used + " needs too many steps on " + text.substring(0, 20));
            } catch (StackOverflowError e) {
                return List.of(used + " goes too deep on " + text.substring(0, 20));
            }
        }
        return List.of();
    }

    /** Each sign and word of the pattern over and over, and then a sign that it does not want. */
    private static List<String> texts(String pattern) {
        int length = SHORT.getOrDefault(pattern, LENGTH);
        var signs = new LinkedHashSet<>(List.of(
                "a", "1", "\u3000", "-", "汉", "（", "a1", "a ", "1,", "1-", "汉 ", "/a", "=", "<a ", "\"'", "[", "0."));
        WORD.matcher(pattern).results().map(MatchResult::group).limit(40).forEach(signs::add);
        pattern.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c > 127 || "-_./|,:;@#'".indexOf(c) >= 0)
                .distinct()
                .limit(40)
                .forEach(c -> signs.add(Character.toString(c)));
        // As it comes in: no two plain spaces stand together.
        return signs.stream()
                .map(sign -> CleanText.run(sign.repeat(length / sign.length())))
                .flatMap(run -> Stream.of(run + "!", "x" + run + "="))
                .toList();
    }

    private static List<Used> patterns() throws IOException, ReflectiveOperationException {
        var patterns = new ArrayList<Used>();
        for (var file : sources()) {
            var type = Class.forName(name(file), true, PatternsTest.class.getClassLoader());
            var source = Files.readString(file);
            for (var field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) continue;
                if (field.getType() == String.class) {
                    named(field, source, type).ifPresent(patterns::add);
                    continue;
                }
                if (!Pattern.class.isAssignableFrom(field.getType())
                        && !Collection.class.isAssignableFrom(field.getType())
                        && !Map.class.isAssignableFrom(field.getType())) continue;
                field.setAccessible(true);
                boolean whole = isAskedForAll(source, field.getName());
                in(field.get(null)).forEach(one -> patterns.add(new Used(one.pattern(), whole, type.getSimpleName())));
            }
            WRITTEN.matcher(source)
                    .results()
                    .map(found -> found.group(1) == null
                            ? new Used(unescaped(found.group(4)), asksForWholes(source), type.getSimpleName())
                            : new Used(
                                    unescaped(found.group(2)), found.group(1).equals("matches"), type.getSimpleName()))
                    .filter(used -> isPattern(used.pattern()))
                    // A constant is known already, and how it is used.
                    .filter(used -> patterns.stream().noneMatch(used::isAs))
                    .forEach(patterns::add);
        }
        return patterns;
    }

    /** Of patterns that are no constants: whether none of a source file is looked for inside a text. */
    private static boolean asksForWholes(String source) {
        return source.contains(".matches()")
                && Stream.of(".find()", ".lookingAt()", ".results()").noneMatch(source::contains);
    }

    /** A text that is used as a pattern under its name. */
    private static Optional<Used> named(Field field, String source, Class<?> type) throws IllegalAccessException {
        var use = Pattern.compile(
                        "\\.(matches|replaceAll|replaceFirst|split|compile)\\(\\s*" + field.getName() + "\\s*[,)]")
                .matcher(source);
        if (!use.find()) return Optional.empty();
        field.setAccessible(true);
        return Optional.of(
                new Used(String.valueOf(field.get(null)), use.group(1).equals("matches"), type.getSimpleName()));
    }

    /** Whether it is asked for the whole text and for nothing else. */
    private static boolean isAskedForAll(String source, String field) {
        boolean all = source.contains("matches()");
        boolean parts = Stream.of(".find()", ".lookingAt()", ".results()", ".replaceAll(", ".replaceFirst(", ".split(")
                .anyMatch(call -> Pattern.compile(field + "\\.matcher\\([^;]*" + Pattern.quote(call))
                        .matcher(source)
                        .find());
        boolean named = Pattern.compile("(\\w+) = " + field + "\\.matcher\\(")
                .matcher(source)
                .results()
                .anyMatch(found -> Pattern.compile("\\b" + found.group(1) + "\\.(?:find|lookingAt|replace)")
                        .matcher(source)
                        .find());
        return all && !parts && !named;
    }

    private static Stream<Pattern> in(Object value) {
        return switch (value) {
            case Pattern pattern -> Stream.of(pattern);
            case Collection<?> many -> many.stream().flatMap(PatternsTest::in);
            case Map<?, ?> map ->
                Stream.concat(map.keySet().stream(), map.values().stream()).flatMap(PatternsTest::in);
            case Record row ->
                Stream.of(row.getClass().getRecordComponents())
                        .filter(part -> part.getType() == Pattern.class)
                        .map(part -> {
                            try {
                                part.getAccessor().setAccessible(true);
                                return (Pattern) part.getAccessor().invoke(row);
                            } catch (ReflectiveOperationException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .filter(Objects::nonNull);
            default -> Stream.of();
        };
    }

    private static String unescaped(String literal) {
        return Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})")
                .matcher(literal)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))))
                .translateEscapes();
    }

    private static boolean isPattern(String text) {
        try {
            return Pattern.compile(text).pattern().length() > 1;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static List<Path> sources() throws IOException {
        try (var walk = Files.walk(Path.of("src/main/java"))) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .filter(PatternsTest::saysPattern)
                    .sorted()
                    .toList();
        }
    }

    private static boolean saysPattern(Path file) {
        try {
            var text = Files.readString(file);
            return text.contains("Pattern") || WRITTEN.matcher(text).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return Path.of("src/main/java")
                .relativize(file)
                .toString()
                .replaceFirst("\\.java$", "")
                .replace('/', '.');
    }
}
