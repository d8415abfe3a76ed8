package org.xingyao.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds many words at once: from left to right, at each place the longest, none within another. Never changes. */
final class Dictionary<V> {
    private final Map<String, List<V>> byWord = new HashMap<>();
    private final Map<Character, Integer> longestFrom = new HashMap<>();

    /** A stretch of a text that is a word, and all that it stands for. */
    record Hit<V>(int start, int end, List<V> values) {}

    /** While it is being made, by one thread. */
    void add(String word, V value) {
        var bare = Bare.textOf(word);
        if (bare.isEmpty()) return;
        byWord.computeIfAbsent(bare, _ -> new ArrayList<>()).add(value);
        longestFrom.merge(bare.charAt(0), bare.length(), Math::max);
    }

    List<Hit<V>> in(String bare) {
        var hits = new ArrayList<Hit<V>>();
        for (int start = 0; start < bare.length(); ) {
            int end = longestFrom(start, bare);
            if (end > start)
                hits.add(new Hit<>(start, end, byWord.getOrDefault(bare.substring(start, end), List.of())));
            start = Math.max(end, start + 1);
        }
        return hits;
    }

    /** Most characters begin no word, and most words are short: looked up first, it saves most of the time. */
    private int longestFrom(int start, String bare) {
        int longest = longestFrom.getOrDefault(bare.charAt(start), 0);
        for (int end = Math.min(bare.length(), start + longest); end > start; end--)
            if (byWord.containsKey(bare.substring(start, end))) return end;
        return start;
    }
}
