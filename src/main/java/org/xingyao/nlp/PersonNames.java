package org.xingyao.nlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.ArrayList;
import java.util.List;
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

    /** A name in a text; {@code to} is the place behind it. */
    record Name(int from, int to) {}

    /** The names in a clause of people who are introduced or speak: 村民于小东, 于小东说. */
    List<Name> in(String clause) {
        var names = new ArrayList<Name>();
        var terms = segment.seg(clause);
        int at = 0;
        for (int i = 0; i < terms.size(); i++) {
            int to = at + terms.get(i).length();
            boolean introduced = at > 0 && ROLE_ENDS.indexOf(clause.charAt(at - 1)) >= 0;
            boolean speaks = at == 0 && i + 1 < terms.size() && SPEAKS.contains(terms.get(i + 1).word);
            if (terms.get(i).nature == Nature.nr && (introduced || speaks)) names.add(new Name(at, to));
            at = to;
        }
        return names;
    }
}
