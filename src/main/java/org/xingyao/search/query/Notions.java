package org.xingyao.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.nlp.Folding;
import org.xingyao.search.analysis.Numbers;
import org.xingyao.search.question.Hint;
import org.xingyao.search.question.Understanding;

/** Puts the words of a question together to what it speaks of: names with synonyms, filed names, numbers, single words. */
final class Notions {
    /** The most words that a synonym's name is made of. */
    private static final int LONGEST_NAME = 6;

    private final String folded;
    private final List<Term> words;
    private final Synonyms synonyms;
    private final Understanding understood;
    private final List<Numbers.Found> numbers;

    Notions(String folded, List<Term> words, Synonyms synonyms, Understanding understood) {
        this.folded = folded;
        this.words = words;
        this.synonyms = synonyms;
        this.understood = understood;
        this.numbers = Numbers.in(folded);
    }

    List<Asked.Notion> all() {
        var notions = new ArrayList<Asked.Notion>();
        for (int i = 0; i < words.size(); ) {
            var hint = hintAt(words.get(i));
            int taken = Math.max(
                    Math.max(nameFrom(i), hint == null ? 1 : until(i, hint.end())), until(i, numberEnd(words.get(i))));
            add(notions, words.get(i).start(), words.get(i + taken - 1).end(), hint);
            i += taken;
        }
        return notions;
    }

    /** The segmenter may cut across a name (泌阳宜/业兴业星): what stands before or after it is a notion of its own. */
    private void add(List<Asked.Notion> notions, int start, int end, @Nullable Hint hint) {
        int from = hint == null ? start : Math.max(start, hint.start());
        int to = hint == null ? end : Math.min(end, hint.end());
        if (start < from) notions.add(notion(start, from, null));
        notions.add(notion(from, to, hint));
        if (to < end) notions.add(notion(to, end, null));
    }

    private Asked.Notion notion(int start, int end, @Nullable Hint hint) {
        var name = folded.substring(start, end);
        var others = new LinkedHashSet<>(synonyms.of(name));
        if (hint != null)
            Stream.concat(Stream.of(hint.words()), hint.otherNames().stream())
                    .map(Folding::fold)
                    .filter(other -> !other.equals(name))
                    .forEach(others::add);
        var tokens = numbers.stream()
                .filter(number -> number.start() >= start && number.end() <= end)
                .map(Numbers.Found::token)
                .toList();
        return new Asked.Notion(name, List.copyOf(others), tokens, hint);
    }

    private @Nullable Hint hintAt(Term word) {
        for (var hint : understood.hints()) if (word.start() < hint.end() && word.end() > hint.start()) return hint;
        return null;
    }

    private int numberEnd(Term word) {
        for (var number : numbers) if (word.start() < number.end() && word.end() > number.start()) return number.end();
        return word.end();
    }

    /** How many words from here stand before an end. */
    private int until(int first, int end) {
        int count = 1;
        while (first + count < words.size() && words.get(first + count).start() < end) count++;
        return count;
    }

    /** How many words from here make the longest name that has synonyms; 1 when none does. */
    private int nameFrom(int first) {
        for (int count = Math.min(LONGEST_NAME, words.size() - first); count > 1; count--) {
            var name = folded.substring(
                    words.get(first).start(), words.get(first + count - 1).end());
            if (!synonyms.of(name).isEmpty()) return count;
        }
        return 1;
    }
}
