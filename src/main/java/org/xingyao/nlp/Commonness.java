package org.xingyao.nlp;

import com.hankcs.hanlp.dictionary.CoreDictionary;

/** How much a word says, by how rare it is in the texts that HanLP's dictionary was counted in. */
public final class Commonness {
    /** Of all words counted in HanLP's core dictionary, some 25 million. */
    private static final double COUNTED = 25e6;

    /** Words met less often say no more: whether 3 or 30 times is chance. */
    private static final double RARE = 50;

    private Commonness() {}

    /** @return 0 for a word that is everywhere, up to 1 for a rare one or one that the dictionary does not know */
    public static double weight(String word) {
        var known = CoreDictionary.get(word);
        double frequency = known == null ? 0 : known.totalFrequency;
        return Math.clamp(Math.log(COUNTED / (frequency + RARE)) / Math.log(COUNTED / RARE), 0, 1);
    }
}
