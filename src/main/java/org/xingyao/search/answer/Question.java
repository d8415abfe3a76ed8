package org.xingyao.search.answer;

import java.util.List;
import org.xingyao.search.question.QuestionType;

/**
 * What was asked.
 *
 * @param plain the text as it is compared
 */
public record Question(String plain, QuestionType type, List<Concept> concepts) {
    /** Which part of what it speaks of a text speaks of too, 0 to 1, by weight. */
    double coveredBy(Spoken text) {
        double all = 0;
        double met = 0;
        for (var concept : concepts) {
            all += concept.weight();
            met += concept.weight() * concept.metIn(text);
        }
        return all == 0 ? 0 : met / all;
    }

    /** How alike another way to ask is, 0 to 1: pairs of characters that both have (Dice). */
    double likeness(String otherPlain) {
        if (plain.length() < 2 || otherPlain.length() < 2) return plain.equals(otherPlain) ? 1 : 0;
        int both = 0;
        for (int i = 0; i + 2 <= plain.length(); i++) if (otherPlain.contains(plain.substring(i, i + 2))) both++;
        return Math.min(1, 2.0 * both / (plain.length() + otherPlain.length() - 2));
    }
}
