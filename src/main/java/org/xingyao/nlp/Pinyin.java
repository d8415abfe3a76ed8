package org.xingyao.nlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xingyao.text.Slug;

/** Reads Chinese aloud in Latin letters. */
public final class Pinyin {
    private static final Pattern HAN_RUN = Pattern.compile("[^\\x00-\\x7F]+");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");

    private Pinyin() {}

    /**
     * A slug from a title: syllables joined by hyphens, at most {@value Slug#MAX_LENGTH} characters, cut between
     * syllables; empty when the title holds neither Han nor Latin characters.
     */
    public static String slug(String title) {
        // HanLP spells Latin letters and digits as "none", so it only gets the runs between them.
        var spelled = HAN_RUN.matcher(title).replaceAll(run -> " " + spell(run.group()) + " ");
        var joined = NOT_SLUG.matcher(spelled.toLowerCase(Locale.ROOT)).replaceAll("-");
        return cut(joined.replaceAll("^-+|-+$", ""));
    }

    /** The syllable of each char without its tone, by what stands around it (银行 is yin hang); empty for what has none. */
    public static List<String> syllables(String text) {
        var read = PinyinDictionary.convertToPinyin(text, true);
        var syllables = new ArrayList<String>(text.length());
        for (int i = 0; i < text.length(); i++) syllables.add(i < read.size() ? toneless(read.get(i)) : "");
        return syllables;
    }

    /** Every way to read a character by itself, without tones, the commonest first. */
    public static Set<String> readings(char c) {
        var read = PinyinDictionary.get(String.valueOf(c));
        var readings = new LinkedHashSet<String>();
        if (read != null) Arrays.stream(read).map(Pinyin::toneless).forEach(readings::add);
        readings.remove("");
        return readings;
    }

    /** True for two characters or more that dictionaries of pinyin list, many names of places among them. */
    public static boolean isPhrase(String text) {
        return text.length() > 1 && PinyinDictionary.get(text) != null;
    }

    /** The first letter of each syllable: zbgyx for 支部过硬星. Empty when a character has none. */
    public static String initials(Collection<String> syllables) {
        var initials = new StringBuilder(syllables.size());
        for (var syllable : syllables) {
            if (syllable.isEmpty()) return "";
            initials.append(syllable.charAt(0));
        }
        return initials.toString();
    }

    private static String toneless(com.hankcs.hanlp.dictionary.py.Pinyin read) {
        return read == com.hankcs.hanlp.dictionary.py.Pinyin.none5 ? "" : read.getPinyinWithoutTone();
    }

    private static String spell(String han) {
        return HanLP.convertToPinyinString(han, " ", false).replace("none", " ");
    }

    private static String cut(String slug) {
        if (slug.length() <= Slug.MAX_LENGTH) return slug;
        int end = slug.lastIndexOf('-', Slug.MAX_LENGTH);
        return slug.substring(0, end > 0 ? end : Slug.MAX_LENGTH);
    }
}
