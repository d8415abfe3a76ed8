package org.xingyao.desk.writing;

import java.util.List;
import java.util.Locale;
import org.xingyao.proof.Mark;

/**
 * A finding of the proofreader as the editor's panel shows it.
 *
 * @param level blocker, warning or hint
 * @param place the field, or the path of the block, that it is about
 * @param before what stands before the words: the script finds them by it, since the text may have moved on
 * @param suggestion empty when none is certain
 */
record ProofNote(
        String level,
        String label,
        String rule,
        String message,
        String basis,
        String place,
        String before,
        String words,
        String suggestion) {

    /** More than anyone works through at once; the graver come first, and the rest once these are put right. */
    private static final int SHOWN = 200;

    static List<ProofNote> of(List<Mark> marks) {
        return marks.stream().limit(SHOWN).map(ProofNote::of).toList();
    }

    private static ProofNote of(Mark mark) {
        var rule = mark.rule();
        return new ProofNote(
                rule.level().name().toLowerCase(Locale.ROOT),
                rule.level().label(),
                rule.id(),
                mark.message(),
                rule.basis(),
                mark.place(),
                mark.before(),
                mark.words(),
                mark.suggestion());
    }
}
