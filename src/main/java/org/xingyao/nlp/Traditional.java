package org.xingyao.nlp;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns simplified characters into the traditional ones of the same words, one char for one, so that places in a text
 * stay what they are. The words themselves stay those of the mainland: 信息 does not become 資訊. It never changes once
 * made, so any number of threads may share it; the tables load on first use.
 */
public final class Traditional {
    /** Knows no names beside those of the tables. */
    public static final Traditional PLAIN = new Traditional(Map.of());

    private final Map<String, String> names;
    private final BitSet heads = new BitSet();
    private final int longestName;

    /** @param names with what each is in traditional characters, as long as the name */
    public Traditional(Map<String, String> names) {
        this.names = Map.copyOf(names);
        this.longestName =
                names.keySet().stream().mapToInt(String::length).max().orElse(0);
        names.keySet().forEach(name -> heads.set(name.charAt(0)));
    }

    private static final class Tables {
        static final TraditionalTable TABLE = new TraditionalTable();
        static final PersonNames PERSONS = new PersonNames();
        static final Segmenter WORDS = new Segmenter(List.of());
    }

    /** What is not simplified Chinese stays as it is. */
    public String of(String text) {
        var out = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && isPartOfAWord(text.charAt(to))) to++;
            if (to > from) out.append(new Clause(text.substring(from, to)).traditional());
            if (to < text.length()) out.append(text.charAt(to));
            from = to + 1;
        }
        return out.toString();
    }

    /**
     * The name of a person. A character that has more than one traditional form stays as it is written, unless only one
     * of them is ever met in names (苏 is 蘇, but 杰 can be 杰 or 傑).
     */
    public static String ofName(String name) {
        var out = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) out.setCharAt(i, inName(name.charAt(i)));
        Tables.TABLE.ours("surname").forEach((surname, traditional) -> {
            if (name.startsWith(surname)) out.replace(0, surname.length(), traditional);
        });
        return out.toString();
    }

    /** True for a text that could be read in more than one way, so that what stands beside it may change it. */
    public static boolean isAmbiguous(String text) {
        return text.chars().anyMatch(c -> Tables.TABLE.isAmbiguous((char) c));
    }

    private static char inName(char c) {
        var only = Tables.TABLE.ours("name").get(String.valueOf(c));
        if (only != null) return only.charAt(0);
        return Tables.TABLE.isAmbiguous(c) ? c : Tables.TABLE.alone(c);
    }

    private static boolean isPartOfAWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** A stretch of text without punctuation. */
    private final class Clause {
        private final String text;
        private @Nullable BitSet cuts;

        Clause(String text) {
            this.text = text;
        }

        String traditional() {
            var out = new StringBuilder(text);
            var doubtful = new BitSet(text.length());
            for (int at = 0; at < text.length(); ) {
                var word = longest(at);
                if (word.length() == 1 && mayBeOfAName(text.charAt(at))) doubtful.set(at);
                out.replace(at, at + word.length(), word);
                at += word.length();
            }
            if (!doubtful.isEmpty()) leaveNames(out, doubtful);
            return out.toString();
        }

        /** What the text begins with at a place, in traditional characters. */
        private String longest(int at) {
            var word = entry(at);
            var name = name(at);
            if (name != null && (word == null || name.length() >= word.length())) return name;
            return word == null ? text.substring(at, at + 1) : word;
        }

        private @Nullable String name(int at) {
            if (!heads.get(text.charAt(at))) return null;
            for (int to = Math.min(text.length(), at + longestName); to > at; to--) {
                var name = names.get(text.substring(at, to));
                if (name != null) return name;
            }
            return null;
        }

        /** Words are cut only where a phrase is told from its characters: cutting takes ten times as long as the rest. */
        private @Nullable String entry(int at) {
            var longest = Tables.TABLE.longest(text, at, null);
            if (longest == null) return null;
            if (longest.telling()) {
                if (cuts == null) cuts = cuts();
                longest = Tables.TABLE.longest(text, at, cuts);
            }
            return longest == null ? null : longest.traditional();
        }

        private BitSet cuts() {
            var found = new BitSet(text.length() + 1);
            found.set(0);
            var words = Tables.WORDS.words(Folding.fold(text));
            while (words.next()) found.set(words.end());
            return found;
        }

        private static boolean mayBeOfAName(char c) {
            return Tables.TABLE.ours("guess").containsKey(String.valueOf(c));
        }

        private void leaveNames(StringBuilder out, BitSet doubtful) {
            for (var name : Tables.PERSONS.in(text)) {
                var traditional = ofName(text.substring(name.from(), name.to()));
                for (int at = name.from(); at < name.to(); at++)
                    if (doubtful.get(at)) out.setCharAt(at, traditional.charAt(at - name.from()));
            }
        }
    }
}
