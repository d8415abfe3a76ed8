package org.xingyao.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks for one thing: each word with how often it was met, and in which sentences. For one article. */
final class Tally {
    private static final int SHOWN = 3;

    /** A word that is met again says less: twice as much as once at most. */
    private static final class Met {
        private double weight;
        private double mass;

        double worth() {
            return weight * (2 - Math.pow(2, 1 - mass));
        }
    }

    private static final class Told {
        private double worth;
        private final Set<String> words = new LinkedHashSet<>();
    }

    private final Map<String, Met> words = new LinkedHashMap<>();
    private final Map<Sentence, Told> sentences = new LinkedHashMap<>();

    void add(Sentence sentence, String word, String printed, double weight, double factor) {
        if (weight * factor <= 0) return;
        var met = words.computeIfAbsent(word, _ -> new Met());
        met.weight = Math.max(met.weight, weight);
        met.mass += sentence.weight() * factor;
        var told = sentences.computeIfAbsent(sentence, _ -> new Told());
        told.worth += weight * factor * sentence.weight();
        told.words.add(printed);
    }

    double worth() {
        return words.values().stream().mapToDouble(Met::worth).sum();
    }

    /** In how many sentences something of this worth is told. */
    long sentences(double worth) {
        return sentences.values().stream().filter(told -> told.worth >= worth).count();
    }

    /** The sentences that say most, the best first. */
    List<Evidence> evidence() {
        var best = new ArrayList<>(sentences.entrySet());
        best.sort(Comparator.comparingDouble(entry -> -entry.getValue().worth));
        return best.stream()
                .limit(SHOWN)
                .map(entry -> entry.getKey().saying(entry.getValue().words))
                .toList();
    }
}
