package org.xingyao.search.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xingyao.search.index.Passage;
import org.xingyao.search.lexicon.Plain;
import org.xingyao.search.question.QuestionType;

/** Cuts the answer to a question out of the passages found for it. */
public final class AnswerFinder {
    /** Chosen on the judged queries: see src/docs/search.md. */
    private static final double SURE = 0.72;

    /** A list of keywords wants a list, unless a pair is asked nearly in its own words. */
    private static final double SURE_OF_KEYWORDS = 0.9;

    /** Longer answers are cut to the paragraph that speaks of what was asked. */
    private static final int SHORT = 220;

    /** A longer sentence is cut to the clause. */
    private static final int LONG_SENTENCE = 140;

    private static final double ALIKE = 0.6;

    private final Question question;
    private final LocalDate today;

    public AnswerFinder(Question question, LocalDate today) {
        this.question = question;
        this.today = today;
    }

    /** @param found the best passages, the best first */
    public Optional<Answer> among(List<Passage> found) {
        if (question.concepts().isEmpty()) return Optional.empty();
        return found.stream()
                .filter(passage -> passage.standing().holdsOn(today))
                .flatMap(this::answers)
                .max(Comparator.comparingDouble(Answer::confidence))
                .filter(answer -> answer.confidence() >= least());
    }

    private double least() {
        return question.type() == QuestionType.NONE ? SURE_OF_KEYWORDS : SURE;
    }

    private Stream<Answer> answers(Passage passage) {
        return passage.pairNumber() == 0 ? sentences(passage, 0) : pair(passage);
    }

    private Stream<Answer> pair(Passage passage) {
        double alike = Stream.concat(Stream.of(passage.question()), passage.otherWordings().stream())
                .mapToDouble(wording -> question.likeness(Plain.of(wording)))
                .max()
                .orElse(0);
        return Stream.concat(sentences(passage, alike), whole(passage, alike).stream());
    }

    /** The whole answer, when the pair asks the same and nothing more exact is wanted. */
    private Optional<Answer> whole(Passage passage, double alike) {
        var text = passage.text().length() <= SHORT ? passage.text() : bestParagraph(passage.text());
        var asked = Spoken.of(wordings(passage));
        var spoken = Spoken.of(passage.text());
        if (!Conditions.keptBy(question, passage, spoken, asked)) return Optional.empty();
        if (!Fitness.holds(question.type(), text)) return Optional.empty();
        double covered = question.coveredBy(spoken.and(asked));
        double inQuestion = question.coveredBy(asked);
        return Optional.of(new Answer(text, passage, 0.7 * covered + 0.3 * Math.max(alike, inQuestion * ALIKE)));
    }

    private Stream<Answer> sentences(Passage passage, double alike) {
        if (question.type() == QuestionType.NONE) return Stream.empty();
        var around = passage.pairNumber() == 0 ? Spoken.of(passage.title()) : Spoken.of(wordings(passage));
        return Sentences.of(passage.text()).stream()
                .flatMap(range -> pieces(range.of(passage.text())))
                .flatMap(piece -> sentence(passage, piece, around, alike).stream());
    }

    private static Stream<String> pieces(String sentence) {
        if (sentence.length() <= LONG_SENTENCE) return Stream.of(sentence);
        return Sentences.clauses(sentence).stream().map(range -> range.of(sentence));
    }

    private Optional<Answer> sentence(Passage passage, String sentence, Spoken around, double alike) {
        if (!Fitness.holds(question.type(), sentence)) return Optional.empty();
        var spoken = Spoken.of(sentence);
        if (!Conditions.keptBy(question, passage, spoken, around)) return Optional.empty();
        double here = question.coveredBy(spoken);
        double covered = question.coveredBy(spoken.and(around));
        return Optional.of(new Answer(sentence, passage, 0.6 * covered + 0.25 * here + 0.15 * Math.max(alike, here)));
    }

    private String bestParagraph(String text) {
        var paragraphs = text.split("\n");
        var best = paragraphs[0];
        double most = -1;
        for (var paragraph : paragraphs) {
            double covered = question.coveredBy(Spoken.of(paragraph));
            if (covered <= most) continue;
            most = covered;
            best = paragraph;
        }
        return best;
    }

    private static String[] wordings(Passage passage) {
        return Stream.concat(Stream.of(passage.title(), passage.question()), passage.otherWordings().stream())
                .toArray(String[]::new);
    }
}
