package org.xingyao.search.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xingyao.nlp.Pinyin;
import org.xingyao.nlp.Syllables;
import org.xingyao.search.lexicon.Plain;

/**
 * All that can be offered, in a few arrays: the characters of each text as texts are compared, and the sound of each. To
 * look through a million characters takes some milliseconds, so there is nothing else to keep level. Never changes.
 */
final class Phrases {
    /** What an offer looks like where it is found: names first, then questions, then headlines. */
    enum Tier {
        NAME,
        QUESTION,
        HEADLINE
    }

    /** The number of a syllable in the tables; 0 for what has none. */
    static final List<String> SYLLABLES = syllables();

    private static final Map<String, Short> NUMBERS = numbers();

    private final char[] characters;
    private final short[] sounds;
    private final int[] ends;
    private final Tier[] tiers;
    private final Suggestion[] offers;

    private Phrases(Builder builder) {
        characters = builder.characters.toString().toCharArray();
        sounds = new short[characters.length];
        for (int i = 0; i < sounds.length; i++) sounds[i] = builder.sounds.get(i);
        ends = builder.ends.stream().mapToInt(Integer::intValue).toArray();
        tiers = builder.tiers.toArray(Tier[]::new);
        offers = builder.offers.toArray(Suggestion[]::new);
    }

    static Phrases none() {
        return new Builder(0).build();
    }

    int count() {
        return ends.length;
    }

    int start(int phrase) {
        return phrase == 0 ? 0 : ends[phrase - 1];
    }

    int end(int phrase) {
        return ends[phrase];
    }

    char character(int place) {
        return characters[place];
    }

    short sound(int place) {
        return sounds[place];
    }

    Tier tier(int phrase) {
        return tiers[phrase];
    }

    Suggestion offer(int phrase) {
        return offers[phrase];
    }

    /** Takes texts, the more important first, until there are enough. */
    static final class Builder {
        private final int most;
        private final StringBuilder characters = new StringBuilder();
        private final List<Short> sounds = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();
        private final List<Tier> tiers = new ArrayList<>();
        private final List<Suggestion> offers = new ArrayList<>();
        private final Set<String> known = new HashSet<>();

        /** @param most characters in all */
        Builder(int most) {
            this.most = most;
        }

        boolean isFull() {
            return characters.length() >= most;
        }

        /** Does nothing when the same text leads to the same kind of thing already, or when there is no room. */
        void add(String found, Tier tier, Suggestion offer) {
            var plain = Plain.of(found);
            if (plain.isEmpty() || isFull() || !known.add(offer.kind() + plain)) return;
            characters.append(plain);
            for (var syllable : Pinyin.syllables(plain)) sounds.add(NUMBERS.getOrDefault(syllable, (short) 0));
            ends.add(characters.length());
            tiers.add(tier);
            offers.add(offer);
        }

        Phrases build() {
            return new Phrases(this);
        }
    }

    private static List<String> syllables() {
        var all = new ArrayList<String>(List.of(""));
        Syllables.all().stream().sorted().forEach(all::add);
        return List.copyOf(all);
    }

    private static Map<String, Short> numbers() {
        var numbers = new HashMap<String, Short>();
        for (short i = 1; i < SYLLABLES.size(); i++) numbers.put(SYLLABLES.get(i), i);
        return Map.copyOf(numbers);
    }
}
