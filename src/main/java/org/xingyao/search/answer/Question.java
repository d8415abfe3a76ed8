package org.xingyao.search.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xingyao.search.index.Passage;
import org.xingyao.search.question.Hint;
import org.xingyao.search.question.QuestionType;

/**
 * What was asked.
 *
 * @param plain the text as it is compared
 */
public record Question(String plain, QuestionType type, List<Concept> concepts) {
    /** Which part of what it speaks of a text speaks of too, or its article is filed under, 0 to 1, by weight. */
    double coveredBy(Spoken text, Passage passage) {
        double all = 0;
        double met = 0;
        for (var concept : concepts) {
            all += concept.weight();
            met += concept.weight() * (Conditions.isFiled(concept, passage) ? 1 : concept.metIn(text));
        }
        return all == 0 ? 0 : met / all;
    }

    private static final double MOSTLY = 0.75;

    /** What may be counted without being a thing: 多少指标 asks for the number of what was named before. */
    private static final Pattern ABSTRACT = Pattern.compile("(?:指标|名额|任务|计划|数量)?[的了呢啊吗]*");

    /** The names of what is counted or asked for: what stands behind the words that ask, else before them. */
    List<String> focus() {
        var shells = QuestionType.in(plain);
        if (shells.isEmpty()) return List.of();
        int start = shells.getFirst().start();
        if (focusFollows()) {
            var names = new ArrayList<String>();
            names.add(behind());
            concepts.stream()
                    .filter(concept -> behind().startsWith(concept.names().getFirst()))
                    .forEach(concept -> names.addAll(concept.names()));
            return names;
        }
        List<String> before = List.of();
        for (var concept : concepts) {
            int place = plain.indexOf(concept.names().getFirst());
            boolean isPlace = concept.hint() != null && concept.hint().kind() == Hint.Kind.REGION;
            if (place >= 0 && place < start && (before.isEmpty() || !isPlace)) before = concept.names();
        }
        return before;
    }

    /** True when what is counted was named behind the words that ask: 多少个村, not 村有多少. */
    boolean focusFollows() {
        return !ABSTRACT.matcher(behind()).matches();
    }

    /** What stands behind the words that ask. */
    String behind() {
        var shells = QuestionType.in(plain);
        return shells.isEmpty() ? "" : plain.substring(shells.getFirst().end());
    }

    /** True when a sentence by itself speaks of nearly all that was asked. */
    boolean isMostlyIn(String otherPlain) {
        var spoken = new Spoken(otherPlain, Set.of());
        double all = concepts.stream().mapToDouble(Concept::weight).sum();
        double met = concepts.stream()
                .mapToDouble(concept -> concept.weight() * concept.metIn(spoken))
                .sum();
        return met >= MOSTLY * all;
    }

    /** What it speaks of, without single characters and what an article is filed under. */
    List<Concept> things() {
        return concepts.stream()
                .filter(concept -> concept.names().getFirst().length() > 1)
                .filter(concept -> concept.hint() == null
                        || concept.hint().kind() == Hint.Kind.REGION
                        || concept.hint().kind() == Hint.Kind.ORGANISATION
                        || concepts.size() == 1)
                .toList();
    }

    /** All names of the places it names. */
    List<String> places() {
        return concepts.stream()
                .filter(concept -> concept.hint() != null && concept.hint().kind() == Hint.Kind.REGION)
                .flatMap(concept -> concept.names().stream())
                .toList();
    }

    /** How alike another way to ask is, 0 to 1: pairs of characters that both have (Dice). */
    double likeness(String otherPlain) {
        if (plain.length() < 2 || otherPlain.length() < 2) return plain.equals(otherPlain) ? 1 : 0;
        int both = 0;
        for (int i = 0; i + 2 <= plain.length(); i++) if (otherPlain.contains(plain.substring(i, i + 2))) both++;
        return Math.min(1, 2.0 * both / (plain.length() + otherPlain.length() - 2));
    }
}
