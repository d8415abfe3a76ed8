package org.xingyao.nlp;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The syllables that Latin letters spell, as people type them: zhibuguoying, Zhi bu, xi'an, lüse. */
public final class Syllables {
    /** Of xian and the like, pressed together: more ways than these nobody has in mind. */
    private static final int MOST_CUTS = 8;

    /** The longest are zhuang, chuang and shuang. */
    private static final int LONGEST = 6;

    private static final Set<String> ALL = Arrays.stream(Pinyin.values())
            .filter(syllable -> syllable != Pinyin.none5)
            .map(Pinyin::getPinyinWithoutTone)
            .collect(Collectors.toUnmodifiableSet());

    private Syllables() {}

    /** Every syllable there is. */
    public static Set<String> all() {
        return ALL;
    }

    /** What was typed as it is compared: folded, ü as v, and without the marks and spaces between syllables. */
    public static String joined(String typed) {
        return plain(typed).replace(" ", "");
    }

    /**
     * All ways to cut what was typed into syllables, those of fewer syllables first; none when it can't be cut whole. A
     * space or an apostrophe always parts.
     */
    public static List<List<String>> cuts(String typed) {
        List<List<String>> ways = List.of(List.of());
        for (var part : plain(typed).strip().split(" +")) {
            var longer = new ArrayList<List<String>>();
            for (var way : ways) extend(way, part, longer);
            ways = longer;
        }
        return ways.stream()
                .filter(way -> !way.isEmpty())
                .sorted(Comparator.comparingInt(List::size))
                .limit(MOST_CUTS)
                .toList();
    }

    /** A syllable as those say it who don't tell zh from z or ng from n; two are alike when this is the same. */
    public static String slack(String syllable) {
        var begun = syllable.startsWith("zh") || syllable.startsWith("ch") || syllable.startsWith("sh")
                ? syllable.charAt(0) + syllable.substring(2)
                : syllable;
        boolean nasal = begun.endsWith("ang") || begun.endsWith("eng") || begun.endsWith("ing");
        return nasal ? begun.substring(0, begun.length() - 1) : begun;
    }

    private static String plain(String typed) {
        return Folding.fold(typed)
                .replace('ü', 'v')
                .replaceAll("[\\s'’‘`·-]+", " ")
                .replace("lue", "lve")
                .replace("nue", "nve");
    }

    private static void extend(List<String> way, String rest, List<List<String>> ways) {
        extend(way, rest, wholeFrom(rest), ways);
    }

    private static void extend(List<String> way, String rest, boolean[] whole, List<List<String>> ways) {
        if (rest.isEmpty()) ways.add(way);
        int at = whole.length - 1 - rest.length();
        for (int end = Math.min(LONGEST, rest.length()); end > 0 && ways.size() < MOST_CUTS; end--) {
            var syllable = rest.substring(0, end);
            if (!whole[at + end] || !ALL.contains(syllable)) continue;
            var longer = new ArrayList<>(way);
            longer.add(syllable);
            extend(longer, rest.substring(end), whole, ways);
        }
    }

    /** From which places the rest can be cut whole: without it, a long text that can't be would be tried for ever. */
    private static boolean[] wholeFrom(String text) {
        var whole = new boolean[text.length() + 1];
        whole[text.length()] = true;
        for (int from = text.length() - 1; from >= 0; from--)
            for (int end = from + 1; end <= Math.min(text.length(), from + LONGEST); end++)
                whole[from] |= whole[end] && ALL.contains(text.substring(from, end));
        return whole;
    }
}
