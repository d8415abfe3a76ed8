package org.xingyao.nlp;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns simplified characters into the traditional ones of the same words, one char for one, so that places in a text
 * stay what they are. The words themselves stay those of the mainland: 信息 does not become 資訊. The tables load on first
 * use.
 */
public final class Traditional {
    private Traditional() {}

    private static final class Tables {
        static final TraditionalTable TABLE = new TraditionalTable();
        static final PersonNames NAMES = new PersonNames();
    }

    /** What is not simplified Chinese stays as it is. */
    public static String of(String text) {
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
        var surnames = Tables.TABLE.ours("surname");
        for (int i = 0; i < name.length(); i++) out.setCharAt(i, inName(name.charAt(i)));
        surnames.forEach((surname, traditional) -> {
            if (name.startsWith(surname)) out.replace(0, surname.length(), traditional);
        });
        return out.toString();
    }

    private static char inName(char c) {
        var only = Tables.TABLE.ours("name").get(String.valueOf(c));
        if (only != null) return only.charAt(0);
        return Tables.TABLE.isAmbiguous(c) ? c : Tables.TABLE.alone(c);
    }

    private static boolean isPartOfAWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** A stretch of text without punctuation: words are cut in it only where a phrase is told from its characters. */
    private static final class Clause {
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
                int length = word == null ? 1 : word.traditional().length();
                if (word != null) out.replace(at, at + length, word.traditional());
                if (length == 1 && mayBeOfAName(text.charAt(at))) doubtful.set(at);
                at += length;
            }
            if (!doubtful.isEmpty()) leaveNames(out, doubtful);
            return out.toString();
        }

        private TraditionalTable.@Nullable Word longest(int at) {
            var longest = Tables.TABLE.longest(text, at, null);
            if (longest == null || longest.traditional().length() == 1 || !longest.telling()) return longest;
            if (cuts == null) cuts = cuts();
            return Tables.TABLE.longest(text, at, cuts);
        }

        private BitSet cuts() {
            var found = new BitSet(text.length() + 1);
            found.set(0);
            var words = PersonNames.PLAIN.words(Folding.fold(text));
            while (words.next()) found.set(words.end());
            return found;
        }

        private static boolean mayBeOfAName(char c) {
            return Tables.TABLE.ours("guess").containsKey(String.valueOf(c));
        }

        private void leaveNames(StringBuilder out, BitSet doubtful) {
            doubtful.and(Tables.NAMES.in(text));
            doubtful.stream().forEach(place -> out.setCharAt(place, inName(text.charAt(place))));
        }
    }
}
