package org.xingyao.search.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.xingyao.search.question.QuestionType;

/** The words of question-words.txt and of common-words.txt. */
final class QuestionWords {
    private static final Set<String> ALL = read("/search/question-words.txt");
    private static final Set<String> COMMON = read("/search/common-words.txt");

    private QuestionWords() {}

    static boolean is(String word) {
        return ALL.contains(word);
    }

    /** Without the question words and what stands in shells, unless there is nothing else. */
    static List<Term> drop(List<Term> words, List<QuestionType.Shell> shells) {
        var kept = words.stream()
                .filter(word -> !ALL.contains(word.text()))
                .filter(word ->
                        shells.stream().noneMatch(shell -> shell.start() <= word.start() && word.end() <= shell.end()))
                .toList();
        return kept.isEmpty() ? words : kept;
    }

    /** Without the words that stand everywhere, unless there is nothing else. */
    static List<Term> dropCommon(List<Term> words) {
        var kept = words.stream().filter(word -> !COMMON.contains(word.text())).toList();
        return kept.isEmpty() ? words : kept;
    }

    private static Set<String> read(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(QuestionWords.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
