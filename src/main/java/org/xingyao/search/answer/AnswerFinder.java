package org.xingyao.search.answer;

import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final double SURE = 0.62;

    /** A list of keywords wants a list, unless a pair is asked nearly in its own words. */
    private static final double SURE_OF_KEYWORDS = 0.85;

    /** Longer answers are cut to the paragraph that speaks of what was asked. */
    private static final int SHORT = 400;

    private static final double CLEARLY = 0.1;

    /** A longer sentence is cut to the clause. */
    private static final int LONG_SENTENCE = 140;

    private static final double ALIKE = 0.6;

    /** A pair is answered whole when it was asked in words like its own, or of all that its question speaks of. */
    private static final double SAME_QUESTION = 0.4;

    private static final double ALL_IN_QUESTION = 0.8;

    /** Among pairs and sentences that are covered alike, the pair that asks the same is meant. */
    private static final double BY_LIKENESS = 0.3;

    /** What the sentence itself says counts beside what stands around it. */
    private static final double BY_WORDS = 0.3;

    private static final double BY_FITNESS = 0.3;

    /** What is said elsewhere in the passage is less surely about the same. */
    private static final double FAR = 0.9;

    private final Question question;
    private final LocalDate today;

    public AnswerFinder(Question question, LocalDate today) {
        this.question = question;
        this.today = today;
    }

    /** @param preference decides between answers, beside the confidence */
    private record Candidate(Answer answer, double preference) {}

    /** @param found the best passages, the best first */
    public Optional<Answer> among(List<Passage> found) {
        // A single keyword is a wish to look around.
        if (question.concepts().size() < (question.type() == QuestionType.NONE ? 2 : 1)) return Optional.empty();
        return found.stream()
                .filter(passage -> passage.standing().holdsOn(today))
                .flatMap(this::candidates)
                .max(Comparator.comparingDouble(candidate -> candidate.answer().confidence() + candidate.preference()))
                .map(Candidate::answer)
                .filter(answer -> answer.confidence() >= least());
    }

    private double least() {
        return question.type() == QuestionType.NONE ? SURE_OF_KEYWORDS : SURE;
    }

    private Stream<Candidate> candidates(Passage passage) {
        // No sentence speaks of more than all of its passage does: most are passed over at the cost of one look.
        var all = Stream.concat(wordings(passage), Stream.of(passage.text())).toArray(String[]::new);
        if (question.coveredBy(Spoken.of(all), passage) < least()) return Stream.empty();
        if (passage.pairNumber() == 0) return sentences(passage, 0);
        double alike = wordings(passage)
                .skip(1)
                .map(Plain::of)
                .mapToDouble(question::likeness)
                .max()
                .orElse(0);
        return Stream.concat(sentences(passage, alike), whole(passage, alike).stream());
    }

    /** The whole answer, when the pair asks the same and nothing more exact is wanted. */
    private Optional<Candidate> whole(Passage passage, double alike) {
        var asked = Spoken.of(wordings(passage).toArray(String[]::new));
        var spoken = Spoken.of(passage.text());
        if (!Conditions.keptBy(question, passage, spoken, withoutTitle(passage))) return Optional.empty();
        var text = excerpt(passage);
        double fits = Fitness.ofWhole(question, text);
        if (fits == 0) return Optional.empty();
        double covered = question.coveredBy(spoken.and(asked), passage);
        double inQuestion = question.coveredBy(asked, passage);
        if (alike < SAME_QUESTION && !(question.things().size() > 1 && inQuestion >= ALL_IN_QUESTION))
            return Optional.empty();
        double confidence = covered * (0.7 + 0.3 * Math.max(alike, inQuestion * ALIKE));
        return Optional.of(new Candidate(
                new Answer(text, passage, confidence),
                BY_LIKENESS * alike + BY_WORDS * question.coveredBy(spoken, passage) + BY_FITNESS * fits));
    }

    /** A long answer to a question that is asked in other words is cut to the paragraph that speaks of it. */
    private String excerpt(Passage passage) {
        boolean asItStands = question.likeness(Plain.of(passage.question())) >= ALIKE;
        return asItStands || passage.text().length() <= SHORT ? passage.text() : bestParagraph(passage);
    }

    private Stream<Candidate> sentences(Passage passage, double alike) {
        if (question.type() == QuestionType.NONE) return Stream.empty();
        var candidates = new ArrayList<Candidate>();
        var around = Spoken.of(wordings(passage).toArray(String[]::new));
        var own = withoutTitle(passage);
        var far = Spoken.of(passage.text());
        var before = Spoken.of("");
        for (var range : Sentences.of(passage.body())) {
            var sentence = range.of(passage.body());
            for (var piece : pieces(sentence))
                sentence(passage, piece, around.and(before), far, own, alike).ifPresent(candidates::add);
            before = Spoken.of(sentence);
        }
        return candidates.stream();
    }

    private static List<String> pieces(String sentence) {
        if (sentence.length() <= LONG_SENTENCE) return List.of(sentence);
        return Sentences.clauses(sentence).stream()
                .map(range -> range.of(sentence))
                .toList();
    }

    private Optional<Candidate> sentence(
            Passage passage, String sentence, Spoken around, Spoken far, Spoken own, double alike) {
        double fits = Fitness.of(question, sentence);
        var spoken = Spoken.of(sentence);
        if (fits == 0 || !Conditions.keptBy(question, passage, spoken, own)) return Optional.empty();
        double here = question.coveredBy(spoken, passage);
        double near = question.coveredBy(spoken.and(around), passage);
        double covered =
                Math.max(near, FAR * question.coveredBy(spoken.and(around).and(far), passage));
        double confidence = covered * (0.7 + 0.3 * Math.max(alike, here));
        return Optional.of(new Candidate(
                new Answer(sentence, passage, confidence), BY_LIKENESS * alike + BY_WORDS * here + BY_FITNESS * fits));
    }

    /** The one that speaks of it clearly more than the others; all when none does. */
    private String bestParagraph(Passage passage) {
        var paragraphs = passage.text().split("\n");
        var best = passage.text();
        double most = -1;
        double second = -1;
        for (var paragraph : paragraphs) {
            double covered = question.coveredBy(Spoken.of(paragraph), passage);
            if (covered > most) best = paragraph;
            second = Math.max(second, Math.min(most, covered));
            most = Math.max(most, covered);
        }
        return most - second >= CLEARLY ? best : passage.text();
    }

    /** A headline may name another star than the one its pair is about. */
    private static Spoken withoutTitle(Passage passage) {
        return Spoken.of(wordings(passage).skip(1).toArray(String[]::new));
    }

    private static Stream<String> wordings(Passage passage) {
        return Stream.concat(Stream.of(passage.title(), passage.question()), passage.otherWordings().stream());
    }
}
