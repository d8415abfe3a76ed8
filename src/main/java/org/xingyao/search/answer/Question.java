package org.xingyao.search.answer;

import java.util.List;
import org.xingyao.search.index.Passage;
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

    /** The names of what is counted or asked for: what stands behind the words that ask, else before them. */
    List<String> focus() {
        var shells = QuestionType.in(plain);
        if (shells.isEmpty()) return List.of();
        int start = shells.getFirst().start();
        int end = shells.getFirst().end();
        List<String> before = List.of();
        for (var concept : concepts) {
            int place = plain.indexOf(concept.names().getFirst());
            if (place >= end) return concept.names();
            if (place >= 0 && place < start) before = concept.names();
        }
        return before;
    }

    /** How alike another way to ask is, 0 to 1: pairs of characters that both have (Dice). */
    double likeness(String otherPlain) {
        if (plain.length() < 2 || otherPlain.length() < 2) return plain.equals(otherPlain) ? 1 : 0;
        int both = 0;
        for (int i = 0; i + 2 <= plain.length(); i++) if (otherPlain.contains(plain.substring(i, i + 2))) both++;
        return Math.min(1, 2.0 * both / (plain.length() + otherPlain.length() - 2));
    }
}
