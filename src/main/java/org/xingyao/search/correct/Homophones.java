package org.xingyao.search.correct;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.xingyao.nlp.Pinyin;

/**
 * Puts another character of the same sound where a single one stands beside a neighbour that it has nowhere in the index, if
 * then a phrase of at least three stands: 民请地图, 志原服务.
 */
final class Homophones {
    /** A pair of characters stands in too many places to say anything. */
    private static final int LEAST = 3;

    /** A longer text has enough that is right to be found by, and more places that look wrong and are not. */
    private static final int LONGEST = 16;

    private final Typed typed;
    private final Evidence evidence;
    private final Predicate<String> saysNothing;

    Homophones(Typed typed, Evidence evidence, Predicate<String> saysNothing) {
        this.typed = typed;
        this.evidence = evidence;
        this.saysNothing = saysNothing;
    }

    Optional<Correction> find() throws IOException {
        if (typed.plain().length() > LONGEST) return Optional.empty();
        for (int index = 0; index < typed.words().size(); index++) {
            var word = typed.words().get(index);
            if (word.length() > 1 || !isSought(index) || !isBroken(word.start())) continue;
            if (typed.isRight(word.start(), word.end())) continue;
            var better = better(index);
            if (better.isPresent()) return better;
        }
        return Optional.empty();
    }

    /** The text of the same sound that stands in the index whole. */
    Optional<Correction> whole() throws IOException {
        var plain = typed.plain();
        if (plain.length() < LEAST || !plain.chars().allMatch(Typed::isHan)) return Optional.empty();
        for (int place = 0; place < plain.length(); place++)
            if (typed.isRight(place, place + 1)) return Optional.empty();
        var read = new SoundReader(evidence).read(Pinyin.syllables(plain), plain);
        if (read.isEmpty() || read.get().equals(plain) || !evidence.stands(read.get())) return Optional.empty();
        return Optional.of(Correction.sure(read.get()));
    }

    private boolean isSought(int index) {
        return index >= 0
                && index < typed.words().size()
                && !saysNothing.test(typed.word(index))
                && Typed.isHan(typed.word(index).charAt(0));
    }

    private boolean isBroken(int place) throws IOException {
        return (place > 0 && isBrokenAfter(place - 1))
                || (place + 1 < typed.plain().length() && isBrokenAfter(place));
    }

    private boolean isBrokenAfter(int place) throws IOException {
        var pair = typed.plain().substring(place, place + 2);
        return pair.chars().allMatch(Typed::isHan) && evidence.passages(pair) == 0;
    }

    private record Stretch(int start, int end) {
        int length() {
            return end - start;
        }
    }

    /** All around it must fit: of a part alone something of the same sound stands nearly always. */
    private Optional<Correction> better(int index) throws IOException {
        var stretch = new Stretch(reach(index, -1), reach(index, 1));
        if (stretch.length() < LEAST) return Optional.empty();
        return fixed(stretch, typed.words().get(index).start())
                .map(fixed -> Correction.sure(typed.with(stretch.start(), stretch.end(), fixed)));
    }

    /** Where the words on one side end that say enough: two characters or more, if there are so many. */
    private int reach(int index, int step) {
        var word = typed.words().get(index);
        int place = step < 0 ? word.start() : word.end();
        int taken = 0;
        for (int next = index + step; taken < 2 && isSought(next); next += step) {
            taken += typed.words().get(next).length();
            place = step < 0
                    ? typed.words().get(next).start()
                    : typed.words().get(next).end();
        }
        return place;
    }

    private Optional<String> fixed(Stretch stretch, int place) throws IOException {
        var before = typed.plain().substring(stretch.start(), place);
        var after = typed.plain().substring(place + 1, stretch.end());
        for (char right : SoundReader.alike(typed.plain().charAt(place))) {
            if (!meets(before, right, after)) continue;
            var text = before + right + after;
            if (isPartOfAWord(text, before.length()) && evidence.stands(text)) return Optional.of(text);
        }
        return Optional.empty();
    }

    /** The cheaper look before the phrase. */
    private boolean meets(String before, char right, String after) throws IOException {
        return (before.isEmpty() || evidence.passages("" + before.charAt(before.length() - 1) + right) > 0)
                && (after.isEmpty() || evidence.passages("" + right + after.charAt(0)) > 0);
    }

    /** 愿 in 志愿服务 is. What stays by itself (和, 与, 有) fits into any sentence and proves nothing. */
    private boolean isPartOfAWord(String text, int place) {
        return evidence.words(text).stream()
                .anyMatch(word -> word.start() <= place && word.end() > place && word.length() > 1);
    }
}
