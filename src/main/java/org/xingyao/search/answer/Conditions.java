package org.xingyao.search.answer;

import java.util.List;
import org.xingyao.search.index.Passage;
import org.xingyao.search.question.Hint;

/**
 * What an answer must agree with, however well it fits otherwise: another county's number, another star's or another
 * year's is a wrong answer.
 */
final class Conditions {
    /** The main region and those around it; an article about several counties has more. */
    private static final int ONE_PLACE = 3;

    private Conditions() {}

    static boolean keptBy(Question question, Passage passage, Spoken sentence, Spoken pair) {
        return question.concepts().stream().allMatch(concept -> kept(concept, passage, sentence, pair));
    }

    private static boolean kept(Concept concept, Passage passage, Spoken sentence, Spoken pair) {
        var hint = concept.hint();
        if (hint == null) return concept.numbers().isEmpty() || concept.metIn(sentence.and(pair)) > 0;
        if (isFiled(concept, passage)) return true;
        return switch (hint.kind()) {
            case REGION, NUMBER -> concept.isNamedIn(sentence);
            case STAR -> concept.isNamedIn(sentence.and(pair));
            case YEAR -> sentence.plain().contains(hint.value());
            default -> true;
        };
    }

    /** True when the article as a whole is about it, so that its sentences need not say so. */
    static boolean isFiled(Concept concept, Passage passage) {
        var hint = concept.hint();
        if (hint == null) return false;
        return switch (hint.kind()) {
            case REGION -> isAbout(hint, passage);
            case STAR -> passage.stars().equals(List.of(hint.value()));
            case YEAR -> Integer.toString(passage.date().getYear()).equals(hint.value());
            case NUMBER -> passage.number() == Integer.parseInt(hint.value());
            case COLUMN -> passage.column().equals(hint.value());
            case SERIES -> passage.series().equals(hint.value());
            case TRACK, ORGANISATION -> false;
        };
    }

    /** An article of one county speaks of it in every sentence; the whole city is around each of them. */
    private static boolean isAbout(Hint hint, Passage passage) {
        var regions = passage.regions();
        return regions.indexOf(hint.value()) == 0 && regions.size() <= ONE_PLACE;
    }
}
