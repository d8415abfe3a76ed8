package org.xingyao.search.answer;

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
        return switch (hint.kind()) {
            case REGION -> concept.metIn(sentence) == 1 || isAbout(hint, passage);
            case STAR ->
                concept.metIn(sentence.and(pair)) == 1 || passage.stars().equals(java.util.List.of(hint.value()));
            case YEAR ->
                Integer.toString(passage.date().getYear()).equals(hint.value())
                        || sentence.plain().contains(hint.value());
            case NUMBER -> passage.number() == Integer.parseInt(hint.value()) || concept.metIn(sentence) == 1;
            default -> true;
        };
    }

    /** An article of one county speaks of it in every sentence; the whole city is around each of them. */
    private static boolean isAbout(Hint hint, Passage passage) {
        var regions = passage.regions();
        int place = regions.indexOf(hint.value());
        return place == 0 && regions.size() <= ONE_PLACE;
    }
}
