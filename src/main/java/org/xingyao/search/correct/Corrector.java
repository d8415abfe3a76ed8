package org.xingyao.search.correct;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.xingyao.search.index.SearchIndex;

/**
 * Doubts what was typed, and only at a place that stands nowhere in the index. In this order: pinyin for Han, what the desk
 * has marked as misspelt, known words with one slip, other characters of the same sound.
 */
public final class Corrector {
    /** A longer text has enough that is right in it to be found by. */
    private static final int LONGEST = 40;

    private final Supplier<KnownWords> known;
    private final Predicate<String> saysNothing;

    /** @param saysNothing true for the words of a question that are not sought, as 怎么 and 吗 */
    public Corrector(Supplier<KnownWords> known, Predicate<String> saysNothing) {
        this.known = known;
        this.saysNothing = saysNothing;
    }

    /** Empty when there is nothing to doubt, or nothing better. */
    public Optional<Correction> of(String text, SearchIndex index) {
        if (text.isEmpty() || text.length() > LONGEST) return Optional.empty();
        return ask(index, evidence -> doubt(text, index, evidence));
    }

    /** For a text that found nothing at all: the text of the same sound that stands in the index. */
    public Optional<Correction> bySound(String text, SearchIndex index) {
        if (text.isEmpty() || text.length() > LONGEST) return Optional.empty();
        var typed = Typed.of(text, index.analyzer(), known.get());
        return ask(index, evidence -> new Homophones(typed, evidence, saysNothing).whole());
    }

    private Optional<Correction> doubt(String text, SearchIndex index, Evidence evidence) throws IOException {
        var words = known.get();
        var spelled = new LatinInput(text, words, evidence).read();
        if (spelled.isPresent()) return spelled;
        var typed = Typed.of(text, index.analyzer(), words);
        // What stands somewhere as it was typed is right, whatever resembles it.
        if (evidence.stands(typed.plain())) return Optional.empty();
        var named = new KnownSlips(typed, words, evidence, saysNothing).find();
        return named.isPresent() ? named : new Homophones(typed, evidence, saysNothing).find();
    }

    private interface Question {
        Optional<Correction> ask(Evidence evidence) throws IOException;
    }

    private static Optional<Correction> ask(SearchIndex index, Question question) {
        try {
            return index.search(searcher -> question.ask(new Evidence(searcher, index.analyzer())));
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read", e);
        }
    }
}
