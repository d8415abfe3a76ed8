package org.xingyao.search.correct;

import java.io.IOException;
import java.util.List;
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

    private final Typed typed;
    private final Evidence evidence;
    private final Predicate<String> saysNothing;

    Homophones(Typed typed, Evidence evidence, Predicate<String> saysNothing) {
        this.typed = typed;
        this.evidence = evidence;
        this.saysNothing = saysNothing;
    }

    Optional<Correction> find() throws IOException {
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
        return Optional.of(new Correction(read.get(), true));
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

    private Optional<Correction> better(int index) throws IOException {
        int place = typed.words().get(index).start();
        int left = reach(index, -1);
        int right = reach(index, 1);
        for (var stretch : List.of(new Stretch(left, right), new Stretch(left, place + 1), new Stretch(place, right))) {
            if (stretch.length() < LEAST) continue;
            var fixed = fixed(stretch, place);
            if (fixed.isPresent())
                return Optional.of(new Correction(typed.with(stretch.start(), stretch.end(), fixed.get()), true));
        }
        return Optional.empty();
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
        var plain = typed.plain();
        char wrong = plain.charAt(place);
        for (char right : new SoundReader(evidence).alike(wrong)) {
            var text = plain.substring(stretch.start(), place) + right + plain.substring(place + 1, stretch.end());
            if (evidence.stands(text)) return Optional.of(text);
        }
        return Optional.empty();
    }
}
