package org.xingyao.search.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a question wants to know; the words that ask for each are in question-types.txt. */
public enum QuestionType {
    NUMBER,
    DURATION,
    DATE,
    PLACE,
    BODY,
    REASON,
    MANNER,
    THING,
    YESNO,
    /** No question, or one that does not say. */
    NONE;

    private static final String FILE = "/search/question-types.txt";
    private static final List<Rule> RULES = read();

    private record Rule(QuestionType type, Pattern words) {}

    /** Words that ask, and where they stand in the text. */
    public record Shell(QuestionType type, int start, int end) {}

    /** From left to right, none within another. */
    public static List<Shell> in(String folded) {
        var shells = new ArrayList<Shell>();
        for (int place = 0; place < folded.length(); ) {
            Shell longest = null;
            for (var rule : RULES) {
                var matcher = rule.words().matcher(folded).region(place, folded.length());
                if (matcher.lookingAt() && (longest == null || matcher.end() > longest.end()))
                    longest = new Shell(rule.type(), place, matcher.end());
            }
            if (longest != null) shells.add(longest);
            place = longest == null ? place + 1 : longest.end();
        }
        return List.copyOf(shells);
    }

    /** The type of a whole question: a number or a place says more than a mere 什么 or 吗. */
    static QuestionType of(List<Shell> shells) {
        return shells.stream()
                .map(Shell::type)
                .min(java.util.Comparator.naturalOrder())
                .orElse(NONE);
    }

    private static List<Rule> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(QuestionType.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(parts -> new Rule(valueOf(parts[0].toUpperCase(Locale.ROOT)), Pattern.compile(parts[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
