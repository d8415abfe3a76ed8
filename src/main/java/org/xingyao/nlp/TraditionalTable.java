package org.xingyao.nlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words and characters with what they are in traditional ones: HanLP's table, and ours that puts it right. */
final class TraditionalTable {
    /** HanLP's own way to it also turns “ ” into 「 」 and would hold a second copy of the table. */
    private static final String THEIRS = "/data/dictionary/tc/s2t.txt";

    private static final String OURS = "/nlp/traditional.tsv";

    private static final String NUMERALS = "0123456789一二三四五六七八九十百千万两几数";

    /**
     * One entry.
     *
     * @param traditional as long as what it is of, so that places in a text stay what they are
     * @param telling false when its characters by themselves would come to the same
     */
    record Word(String traditional, boolean telling) {}

    private final BinTrie<Word> words = new BinTrie<>();
    private final Map<Character, Character> alone = new HashMap<>();
    private final Set<Character> ambiguous = new HashSet<>();
    private final Map<String, Map<String, String>> ours = new HashMap<>();

    TraditionalTable() {
        for (var row : rows(OURS, "\t"))
            ours.computeIfAbsent(row.get(0), _ -> new HashMap<>()).put(row.get(1), row.getLast());
        var all = new HashMap<String, String>();
        for (var row : rows(THEIRS, "="))
            if (row.size() == 2 && Character.isIdeographic(row.get(0).codePointAt(0))) add(all, row.get(0), row.get(1));
        ours("word").forEach((word, traditional) -> add(all, word, traditional));
        all.forEach((word, traditional) -> {
            if (word.length() == 1) alone.put(word.charAt(0), traditional.charAt(0));
        });
        all.forEach(this::put);
    }

    /** The longest entry that begins at a place and that a text's own words allow; null for none. */
    @Nullable
    Word longest(String text, int from, @Nullable BitSet cuts) {
        Word longest = null;
        var node = words.transition(text.charAt(from));
        for (int to = from + 1; node != null; node = node.transition(text.charAt(to++))) {
            var word = node.getValue();
            if (word != null && (cuts == null || fits(text, from, to, cuts))) longest = word;
            if (to == text.length()) break;
        }
        return longest;
    }

    /** What a character is by itself. */
    char alone(char c) {
        return alone.getOrDefault(c, c);
    }

    boolean isAmbiguous(char c) {
        return ambiguous.contains(c);
    }

    /** The rows of ours of one kind. */
    Map<String, String> ours(String kind) {
        return ours.getOrDefault(kind, Map.of());
    }

    /**
     * 断发 is no word of 不断|发展. A numeral is one with what it counts, though the segmenter takes 二百|里 apart.
     *
     * @param cuts where words begin and end
     */
    private static boolean fits(String text, int from, int to, BitSet cuts) {
        int inside = cuts.nextSetBit(from + 1);
        if (inside < 0 || inside >= to) return true;
        return cuts.get(to) && (cuts.get(from) || isNumeral(text, from) && isNumeral(text, from - 1));
    }

    private static boolean isNumeral(String text, int at) {
        return at >= 0 && NUMERALS.indexOf(text.charAt(at)) >= 0;
    }

    private void add(Map<String, String> all, String word, String traditional) {
        // Characters beyond the basic plane are as rare as fonts that have them: those stay as they are written.
        if (word.length() == traditional.length()) all.put(word, inOurForms(word, traditional));
    }

    private String inOurForms(String word, String traditional) {
        var forms = new StringBuilder(traditional);
        for (int i = 0; i < word.length(); i++) {
            var form = ours("form").getOrDefault(traditional.substring(i, i + 1), traditional.substring(i, i + 1));
            forms.setCharAt(
                    i,
                    ours("always").getOrDefault(word.substring(i, i + 1), form).charAt(0));
        }
        return forms.toString();
    }

    private void put(String word, String traditional) {
        boolean telling = false;
        for (int i = 0; i < word.length(); i++) {
            if (alone(word.charAt(i)) == traditional.charAt(i)) continue;
            telling = true;
            ambiguous.add(word.charAt(i));
        }
        words.put(word, new Word(traditional, telling));
    }

    private static List<List<String>> rows(String file, String parted) {
        try (var in = Objects.requireNonNull(HanLP.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(parted, -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
