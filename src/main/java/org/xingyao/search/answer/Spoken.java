package org.xingyao.search.answer;

import java.util.HashSet;
import java.util.Set;
import org.xingyao.nlp.Folding;
import org.xingyao.search.analysis.Numbers;
import org.xingyao.search.lexicon.Plain;

/**
 * A text made ready to ask what it speaks of.
 *
 * @param numbers exact tokens
 */
record Spoken(String plain, Set<String> numbers) {
    static Spoken of(String... texts) {
        var joined = String.join("\n", texts);
        var numbers = new HashSet<String>();
        Numbers.in(Folding.fold(joined)).forEach(number -> numbers.add(number.token()));
        return new Spoken(Plain.of(joined.replace('\n', '。')), numbers);
    }

    Spoken and(Spoken other) {
        var both = new HashSet<>(numbers);
        both.addAll(other.numbers);
        return new Spoken(plain + "。" + other.plain, both);
    }
}
