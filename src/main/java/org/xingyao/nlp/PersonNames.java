package org.xingyao.nlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.BitSet;
import java.util.Set;

/** Guesses where people are named whom nobody has entered: good enough to leave a character alone, not to find people. */
final class PersonNames {
    /** 村民, 书记, 主任, 支书, 委员, 队长, 记者, 干部, 会计, 老师, 医生, 民警, 同志, 负责人, 经理 … */
    private static final String ROLE_ENDS = "民记任书员长者部计师生警志人理";

    private static final Set<String> SPEAKS = Set.of("说", "介绍", "表示", "告诉", "坦言", "认为", "回忆", "感慨", "笑着", "高兴");

    private final Segment segment = new ViterbiSegment()
            .enableNameRecognize(true)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableJapaneseNameRecognize(false)
            .enableCustomDictionary(false);

    /** The places of a clause that belong to the name of a person who is introduced or speaks: 村民于小东, 于小东说. */
    BitSet in(String clause) {
        var places = new BitSet(clause.length());
        var terms = segment.seg(clause);
        int at = 0;
        for (int i = 0; i < terms.size(); i++) {
            int to = at + terms.get(i).length();
            boolean presented = at > 0 && ROLE_ENDS.indexOf(clause.charAt(at - 1)) >= 0;
            boolean speaking = i + 1 < terms.size() && SPEAKS.contains(terms.get(i + 1).word);
            if (terms.get(i).nature == Nature.nr && (presented || at == 0 && speaking)) places.set(at, to);
            at = to;
        }
        return places;
    }
}
