package org.xingyao.search.suggest;

import java.util.List;
import java.util.stream.IntStream;
import org.xingyao.nlp.Syllables;
import org.xingyao.search.lexicon.Plain;

/**
 * What was typed so far, compared with texts: Han by itself, letters by themselves or by the sound of Han. A sound may be
 * spelled whole or by its beginning: zhib, zbghx and xiuwu大 all lead somewhere. For one thread.
 *
 * <p>Where the typing can have got to is kept as a set of bits, one for each of its places, and moved on by each character
 * of a text; so all ways to cut zhibuguo are followed at once.
 */
final class Typing {
    /** As many places as a long has bits, with one for the end. */
    static final int LONGEST = 62;

    /** How a text fits; the better the earlier. */
    enum Fit {
        /** It begins so, character by character or by whole syllables. */
        BEGINS,
        HOLDS,
        /** By initials or beginnings of syllables. */
        BEGINS_SHORT,
        HOLDS_SHORT,
        NOT
    }

    /** A single initial somewhere in a text says nothing. */
    private static final int LEAST_SHORT_INSIDE = 3;

    private final String typed;
    private final int open;
    private final boolean hasLetters;
    private final long done;
    /** By syllable and place: where whole syllables lead to, and then where any spelling does; -1 when not known yet. */
    private final long[][] whole;

    private final long[][] any;

    /** No place is left open. */
    private static final int NONE = -1;

    /** Of fewer letters, one wrong one leaves too little. */
    private static final int LEAST_TO_FORGIVE = 4;

    Typing(String text) {
        this(Plain.of(text).replace('ü', 'v').replace("'", "").replace("’", ""), NONE);
    }

    /** @param open the place at which any one character will do */
    private Typing(String plain, int open) {
        this.open = open;
        typed = plain.substring(0, Math.min(LONGEST, plain.length()));
        hasLetters = typed.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        done = 1L << typed.length();
        int syllables = hasLetters ? Phrases.SYLLABLES.size() : 0;
        whole = new long[syllables][];
        any = new long[syllables][];
    }

    /** True when there is nothing to look for: marks alone stand in every question. */
    boolean isEmpty() {
        return typed.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The same with one letter in turn left open, for initials with a slip: zbghx for 支部过硬星. */
    List<Typing> forgiving() {
        boolean onlyLetters = hasLetters && typed.chars().allMatch(c -> c >= 'a' && c <= 'z');
        if (!onlyLetters || typed.length() < LEAST_TO_FORGIVE) return List.of();
        return IntStream.range(0, typed.length())
                .mapToObj(i -> new Typing(typed, i))
                .toList();
    }

    Fit fit(Phrases phrases, int phrase) {
        int start = phrases.start(phrase);
        int end = phrases.end(phrase);
        var best = Fit.NOT;
        for (int from = start; from < end; from++) {
            if (!canBegin(phrases.character(from), phrases.sound(from))) continue;
            if (reaches(phrases, from, end, true)) return from == start ? Fit.BEGINS : Fit.HOLDS;
            if (best == Fit.NOT && isShortFit(from == start) && reaches(phrases, from, end, false))
                best = from == start ? Fit.BEGINS_SHORT : Fit.HOLDS_SHORT;
        }
        return best;
    }

    /** Most places of most texts are passed over here. */
    private boolean canBegin(char character, short sound) {
        return typed.charAt(0) == character || open == 0 || (hasLetters && sound != 0 && bySound(0, sound, false) != 0);
    }

    private boolean isShortFit(boolean begins) {
        return hasLetters && (begins || typed.length() >= LEAST_SHORT_INSIDE);
    }

    private boolean reaches(Phrases phrases, int from, int end, boolean onlyWhole) {
        long places = 1;
        for (int at = from; at < end; at++) {
            places = next(places, phrases.character(at), phrases.sound(at), onlyWhole);
            if (places == 0) return false;
            if ((places & done) != 0) return true;
        }
        return false;
    }

    private long next(long places, char character, short sound, boolean onlyWhole) {
        long reached = 0;
        for (long left = places; left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            if (place == typed.length()) continue;
            if (typed.charAt(place) == character || place == open) reached |= 2L << place;
            else if (hasLetters && sound != 0) reached |= bySound(place, sound, onlyWhole);
        }
        return reached;
    }

    private long bySound(int place, short sound, boolean onlyWhole) {
        var table = onlyWhole ? whole : any;
        var row = table[sound];
        if (row == null) {
            row = new long[typed.length()];
            java.util.Arrays.fill(row, -1);
            table[sound] = row;
        }
        if (row[place] < 0) row[place] = spelled(place, Phrases.SYLLABLES.get(sound), onlyWhole);
        return row[place];
    }

    private long spelled(int place, String syllable, boolean onlyWhole) {
        long reached = 0;
        for (int length = 1; length <= syllable.length() + 1 && place + length <= typed.length(); length++) {
            var part = typed.substring(place, place + length);
            boolean isWhole = part.equals(syllable)
                    || (Syllables.all().contains(part) && Syllables.slack(part).equals(Syllables.slack(syllable)));
            // What is typed last may not be complete: zhib, and zhi of zhibu.
            boolean isBegun = syllable.startsWith(part) && length > 1 && place + length == typed.length();
            boolean isInitial = syllable.startsWith(part) && (length == 1 || (length == 2 && part.endsWith("h")));
            if (isWhole || (!onlyWhole && (isBegun || isInitial))) reached |= 1L << (place + length);
        }
        return reached;
    }
}
