package org.xingyao.nlp;

import com.hankcs.hanlp.HanLP;
import java.util.Locale;
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

    private static String spell(String han) {
        return HanLP.convertToPinyinString(han, " ", false).replace("none", " ");
    }

    private static String cut(String slug) {
        if (slug.length() <= Slug.MAX_LENGTH) return slug;
        int end = slug.lastIndexOf('-', Slug.MAX_LENGTH);
        return slug.substring(0, end > 0 ? end : Slug.MAX_LENGTH);
    }
}
