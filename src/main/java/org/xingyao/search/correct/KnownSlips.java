package org.xingyao.search.correct;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xingyao.nlp.Pinyin;
import org.xingyao.nlp.Syllables;
import org.xingyao.search.correct.Correction.Certainty;

/** Looks for stretches of whole words that are nearly, but not quite, a known word. */
final class KnownSlips {
    private final Typed typed;
    private final KnownWords known;
    private final Evidence evidence;
    private final Predicate<String> saysNothing;
    private final List<String> syllables;

    KnownSlips(Typed typed, KnownWords known, Evidence evidence, Predicate<String> saysNothing) {
        this.typed = typed;
        this.known = known;
        this.evidence = evidence;
        this.saysNothing = saysNothing;
        this.syllables = Pinyin.syllables(typed.plain());
    }

    /** The longest stretches first: 宜业兴业兴 whole before any part of it. */
    Optional<Correction> find() throws IOException {
        var marked = marked();
        if (marked.isPresent()) return marked;
        int count = typed.words().size();
        for (int words = count; words > 0; words--)
            for (int first = 0; first + words <= count; first++) {
                var better = better(first, first + words - 1);
                if (better.isPresent()) return better;
            }
        return Optional.empty();
    }

    /** What the desk has marked as misspelt, the longest first at each place. */
    private Optional<Correction> marked() throws IOException {
        var plain = typed.plain();
        for (int start = 0; start < plain.length(); start++)
            for (int end = Math.min(plain.length(), start + known.longest()); end > start + 1; end--) {
                var stretch = plain.substring(start, end);
                var meant = known.insteadOf(stretch);
                if (meant.isEmpty() || !isWhole(start, end, meant) || evidence.stands(stretch)) continue;
                return Optional.of(new Correction(
                        typed.with(start, end, meant), isMeantBySome(start, end) ? Certainty.OFFERED : Certainty.SURE));
            }
        return Optional.empty();
    }

    /** 武涉 is no part of 动武涉嫌. It may be cut as 武|涉县, and then 武陟县 is a name. */
    private boolean isWhole(int start, int end, String meant) {
        int first = start;
        int last = end;
        for (var word : typed.words()) {
            if (word.start() < start && word.end() > start) first = word.start();
            if (word.start() < end && word.end() > end) last = word.end();
        }
        if (first == start && last == end) return true;
        return known.isRight(
                typed.plain().substring(first, start) + meant + typed.plain().substring(end, last));
    }

    /** A word of the language: 泌阳 is a county as well. */
    private boolean isMeantBySome(int start, int end) {
        return typed.words().contains(new Typed.Word(start, end))
                || Pinyin.isPhrase(typed.plain().substring(start, end));
    }

    private Optional<Correction> better(int firstWord, int lastWord) throws IOException {
        int start = typed.words().get(firstWord).start();
        int end = typed.words().get(lastWord).end();
        if (end - start < 2 || end - start > known.longest() + 1) return Optional.empty();
        var stretch = typed.plain().substring(start, end);
        if (typed.isRight(start, end)) return Optional.empty();
        if (saysNothing.test(typed.word(firstWord)) || saysNothing.test(typed.word(lastWord))) return Optional.empty();
        // A word of the dictionary is what it is.
        return firstWord == lastWord ? Optional.empty() : nearest(start, end, stretch);
    }

    private Optional<Correction> nearest(int start, int end, String stretch) throws IOException {
        var candidates = new LinkedHashSet<>(known.sounding(syllables.subList(start, end)));
        candidates.addAll(known.near(stretch));
        for (var word : candidates) {
            var doubt = doubt(start, stretch, word);
            if (doubt != Doubt.NONE && evidence.stands(word) && !evidence.stands(stretch))
                return Optional.of(new Correction(
                        typed.with(start, end, word), doubt == Doubt.STRONG ? Certainty.SURE : Certainty.LIKELY));
        }
        return Optional.empty();
    }

    private enum Doubt {
        NONE,
        WEAK,
        STRONG
    }

    /**
     * What happened inside a word of the language may have been meant (师范区, 示范区); a character that belongs to no word is
     * a slip.
     */
    private Doubt doubt(int start, String stretch, String word) {
        return switch (Slip.between(stretch, word)) {
            case CHANGED -> {
                int place = changed(stretch, word);
                boolean inside = place > 0 && place < word.length() - 1 && word.length() > 3;
                boolean alike = soundAlike(stretch.charAt(place), word.charAt(place));
                if (isNumeral(stretch.charAt(place)) || isNumeral(word.charAt(place))) yield Doubt.NONE;
                if (standsAlone(start + place)) yield alike || inside ? Doubt.STRONG : Doubt.NONE;
                yield alike ? Doubt.WEAK : Doubt.NONE;
            }
            case SWAPPED -> word.length() > 3 ? Doubt.STRONG : word.length() > 2 ? Doubt.WEAK : Doubt.NONE;
            // One at an edge is a neighbour of the word or its beginning: both are found as they are.
            case MISSING, EXTRA -> {
                boolean edges = stretch.charAt(0) == word.charAt(0)
                        && stretch.charAt(stretch.length() - 1) == word.charAt(word.length() - 1);
                yield edges && word.length() > 3 ? Doubt.STRONG : Doubt.NONE;
            }
            case OTHER -> allAlike(stretch, word) ? Doubt.STRONG : Doubt.NONE;
        };
    }

    /** 第二书记 is no slip of 第一书记. */
    private static boolean isNumeral(char c) {
        return "〇零一二三四五六七八九十百千万亿两".indexOf(c) >= 0 || Character.isDigit(c);
    }

    private boolean standsAlone(int place) {
        return typed.words().stream().anyMatch(word -> word.start() == place && word.length() == 1);
    }

    private static boolean allAlike(String stretch, String word) {
        if (stretch.length() != word.length() || word.length() < 3) return false;
        for (int i = 0; i < word.length(); i++) if (!soundAlike(stretch.charAt(i), word.charAt(i))) return false;
        return !stretch.equals(word);
    }

    private static int changed(String stretch, String word) {
        int place = 0;
        while (stretch.charAt(place) == word.charAt(place)) place++;
        return place;
    }

    static boolean soundAlike(char one, char other) {
        var readings = Pinyin.readings(other);
        return Pinyin.readings(one).stream()
                .anyMatch(reading ->
                        readings.stream().anyMatch(same -> Syllables.slack(same).equals(Syllables.slack(reading))));
    }
}
