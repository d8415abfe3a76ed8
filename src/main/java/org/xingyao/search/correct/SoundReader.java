package org.xingyao.search.correct;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingyao.nlp.Pinyin;
import org.xingyao.nlp.Syllables;

/**
 * Turns syllables into the characters that stand side by side in the index most often, as an input method does with its
 * own dictionary: for each syllable some characters, and between neighbours the pairs that there are.
 */
final class SoundReader {
    /** Of yi there are a hundred; the rarer ones are in names, which are known words. */
    private static final int CHARACTERS = 24;

    /** What a place costs where two neighbours never meet: as much as a pair that stands in 1,000 passages brings. */
    private static final double PARTED = -7;

    /** What another character than the typed one costs, where there is one. */
    private static final double CHANGED = -3;

    /** What it costs to take zh for z or ng for n. */
    private static final double SLACK = -2;

    private static final int LONGEST = 24;

    private static final class BySound {
        private static final Map<String, List<Character>> EXACT = new HashMap<>();
        private static final Map<String, List<Character>> SLACK = new HashMap<>();

        static {
            for (char c = '\u4e00'; c <= '\u9fa5'; c++)
                for (var reading : Pinyin.readings(c)) {
                    EXACT.computeIfAbsent(reading, _ -> new ArrayList<>()).add(c);
                    SLACK.computeIfAbsent(Syllables.slack(reading), _ -> new ArrayList<>())
                            .add(c);
                }
        }
    }

    private final Evidence evidence;

    SoundReader(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The other characters of its sound, and after them those of nearly its sound. */
    static Collection<Character> alike(char c) {
        var alike = new LinkedHashSet<Character>();
        for (var reading : Pinyin.readings(c)) alike.addAll(BySound.EXACT.getOrDefault(reading, List.of()));
        for (var reading : Pinyin.readings(c))
            alike.addAll(BySound.SLACK.getOrDefault(Syllables.slack(reading), List.of()));
        alike.remove(c);
        return alike;
    }

    private record Step(
            char character, double score, @Nullable Step before) {}

    /**
     * The likeliest characters; a space where two never meet.
     *
     * @param typed the characters that were typed, which are kept where they can be; empty when letters were
     */
    Optional<String> read(List<String> syllables, String typed) throws IOException {
        if (syllables.isEmpty() || syllables.size() > LONGEST) return Optional.empty();
        List<Step> steps = List.of();
        for (int place = 0; place < syllables.size(); place++) {
            steps = next(steps, candidates(syllables.get(place), typed.isEmpty() ? '\0' : typed.charAt(place)));
            if (steps.isEmpty()) return Optional.empty();
        }
        return steps.stream().max(Comparator.comparingDouble(Step::score)).map(this::spelled);
    }

    private List<Step> candidates(String syllable, char typed) throws IOException {
        var steps = new ArrayList<Step>();
        if (typed != '\0') steps.add(new Step(typed, 0, null));
        double change = typed == '\0' ? 0 : CHANGED;
        for (char c : common(BySound.EXACT.getOrDefault(syllable, List.of())))
            if (c != typed) steps.add(new Step(c, change, null));
        for (char c : common(BySound.SLACK.getOrDefault(Syllables.slack(syllable), List.of())))
            if (steps.stream().noneMatch(step -> step.character() == c)) steps.add(new Step(c, change + SLACK, null));
        return steps;
    }

    private List<Step> next(List<Step> before, List<Step> candidates) throws IOException {
        if (before.isEmpty()) return candidates;
        var steps = new ArrayList<Step>(candidates.size());
        for (var candidate : candidates) {
            Step best = null;
            double most = Double.NEGATIVE_INFINITY;
            for (var previous : before) {
                double score = previous.score() + bond(previous.character(), candidate.character());
                if (score <= most) continue;
                most = score;
                best = previous;
            }
            steps.add(new Step(candidate.character(), most + candidate.score(), best));
        }
        return steps;
    }

    private double bond(char one, char other) throws IOException {
        int passages = evidence.passages("" + one + other);
        return passages == 0 ? PARTED : Math.log(1.0 + passages);
    }

    private List<Character> common(List<Character> characters) throws IOException {
        var counts = new HashMap<Character, Integer>();
        for (char c : characters) {
            int passages = evidence.passages(String.valueOf(c));
            if (passages > 0) counts.put(c, passages);
        }
        return counts.keySet().stream()
                .sorted(Comparator.<Character>comparingInt(counts::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(CHARACTERS)
                .toList();
    }

    private String spelled(Step last) {
        var text = new StringBuilder();
        for (Step step = last; step != null; step = step.before()) {
            text.append(step.character());
            var before = step.before();
            if (before != null && parted(before.character(), step.character())) text.append(' ');
        }
        return text.reverse().toString();
    }

    private boolean parted(char one, char other) {
        try {
            return evidence.passages("" + one + other) == 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the index can't be read", e);
        }
    }
}
