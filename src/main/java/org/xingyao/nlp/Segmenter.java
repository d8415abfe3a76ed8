package org.xingyao.nlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Splits folded text into words by HanLP's dictionary and the desk's own words. It never changes once made, so any
 * number of threads may share it; new words need a new segmenter and an index made by it.
 */
public final class Segmenter {
    /** HanLP wants a frequency for each word; only joining uses our dictionary, and joining ignores it. */
    private static final int FREQUENCY = 1000;

    private static final String WARM_UP = "焦作市2022年“五星”支部创建，党建e家平台10+N服务2.1万人次。";

    private final Segment segment;

    public Segmenter(Collection<String> words) {
        // Recognisers guess names from context and cut worse for search: MRR .976 with them, .979 without (CMRC).
        segment = new ViterbiSegment()
                .enableNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enableCustomDictionary(dictionary(words));
        // HanLP fills its tables on first use without locks, so the first text is cut before anyone shares this.
        cut(Folding.fold(WARM_UP));
    }

    /** The words of a text that {@link Folding} has folded, cut as they are asked for. */
    public Words words(String folded) {
        return new Words(this, folded);
    }

    List<Term> cut(String chunk) {
        return segment.seg(chunk);
    }

    private static DynamicCustomDictionary dictionary(Collection<String> words) {
        var attributes = new TreeMap<String, CoreDictionary.Attribute>();
        for (var word : words) {
            var folded = Folding.fold(word.strip());
            if (!folded.isEmpty()) attributes.put(folded, new CoreDictionary.Attribute(Nature.nz, FREQUENCY));
        }
        // HanLP can't search an empty trie; this word is in its own dictionary anyway.
        if (attributes.isEmpty()) attributes.put("支部", new CoreDictionary.Attribute(Nature.n, FREQUENCY));
        // Without a path, or HanLP loads its own dictionary over ours.
        return new DynamicCustomDictionary(new DoubleArrayTrie<>(attributes), new BinTrie<>(), null);
    }
}
