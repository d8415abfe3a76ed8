package org.xingyao.search.correct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xingyao.nlp.Pinyin;
import org.xingyao.nlp.Syllables;

/** Names and words that are right, found by how they sound and by what is left of them; those that are wrong too. */
public final class KnownWords {
    private final Set<String> right;
    private final Map<String, String> misspelt;
    private final Map<String, List<String>> bySound = new HashMap<>();
    private final Map<String, List<String>> byInitials = new HashMap<>();
    private final Map<String, List<String>> byRest = new HashMap<>();
    private final int longest;

    /**
     * All of them {@link org.xingyao.search.lexicon.Plain}.
     *
     * @param right the more important first: of two that sound the same, the first is meant
     * @param misspelt what is right by what is wrong
     */
    public KnownWords(Collection<String> right, Map<String, String> misspelt) {
        this.right = new java.util.LinkedHashSet<>(right);
        this.right.removeAll(misspelt.keySet());
        this.misspelt = new LinkedHashMap<>(misspelt);
        this.right.forEach(this::add);
        longest = java.util.stream.Stream.concat(this.right.stream(), misspelt.keySet().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private void add(String word) {
        rests(word).forEach(rest -> under(byRest, rest, word));
        var syllables = Pinyin.syllables(word);
        if (word.length() < 2 || syllables.contains("")) return;
        var initials = Pinyin.initials(syllables);
        under(byInitials, initials, word);
        masked(initials).forEach(mask -> under(byInitials, mask, word));
        under(bySound, String.join("", syllables), word);
        var slack = slack(syllables);
        if (!slack.equals(String.join("", syllables))) under(bySound, slack, word);
    }

    private static void under(Map<String, List<String>> map, String key, String word) {
        map.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(word);
    }

    /** As many characters as the longest has. */
    int longest() {
        return longest;
    }

    boolean isRight(String plain) {
        return right.contains(plain);
    }

    /** Where a right word begins in a text, the place where the longest one ends; 0 elsewhere. */
    int[] ends(String plain) {
        var ends = new int[plain.length()];
        for (int start = 0; start < ends.length; start++)
            for (int end = Math.min(plain.length(), start + longest); end > start + 1 && ends[start] == 0; end--)
                if (right.contains(plain.substring(start, end))) ends[start] = end;
        return ends;
    }

    /** What is right instead of it; empty when nobody has said that it is wrong. */
    String insteadOf(String plain) {
        return misspelt.getOrDefault(plain, "");
    }

    /** Those that sound so; those that do so exactly first. */
    List<String> sounding(List<String> syllables) {
        var found = new java.util.LinkedHashSet<>(bySound.getOrDefault(String.join("", syllables), List.of()));
        found.addAll(bySound.getOrDefault(slack(syllables), List.of()));
        return List.copyOf(found);
    }

    /** Those whose syllables begin with these letters. */
    List<String> initialled(String letters) {
        return byInitials.getOrDefault(letters, List.of());
    }

    /** Those whose initials are these letters but for one: many who type zbghx mean 支部过硬星. */
    List<String> nearlyInitialled(String letters) {
        return masked(letters).stream()
                .flatMap(mask -> byInitials.getOrDefault(mask, List.of()).stream())
                .distinct()
                .toList();
    }

    /** Each letter in turn left open; of fewer than four, one wrong letter leaves too little. */
    private static List<String> masked(String initials) {
        if (initials.length() < 4) return List.of();
        return java.util.stream.IntStream.range(0, initials.length())
                .mapToObj(i -> initials.substring(0, i) + '?' + initials.substring(i + 1))
                .toList();
    }

    /** Those that one change makes of it: a character changed, missing, put in, or swapped with its neighbour. */
    Set<String> near(String plain) {
        var near = new java.util.LinkedHashSet<String>();
        for (var rest : rests(plain)) near.addAll(byRest.getOrDefault(rest, List.of()));
        near.addAll(byRest.getOrDefault(plain, List.of()));
        for (var rest : rests(plain)) if (right.contains(rest)) near.add(rest);
        near.remove(plain);
        return near;
    }

    private static String slack(List<String> syllables) {
        return String.join("", syllables.stream().map(Syllables::slack).toList());
    }

    /** The word without one of its characters, each in turn. */
    private static Set<String> rests(String word) {
        var rests = new java.util.LinkedHashSet<String>();
        // Of two characters one says nothing: those are compared by their sound.
        if (word.length() < 3) return rests;
        for (int i = 0; i < word.length(); i++) rests.add(word.substring(0, i) + word.substring(i + 1));
        return rests;
    }
}
