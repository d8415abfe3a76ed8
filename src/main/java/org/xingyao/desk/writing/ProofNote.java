package org.xingyao.desk.writing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.proof.Mark;
import org.xingyao.proof.ProofSheet;

/**
 * A finding of the proofreader as the editor's panel shows it.
 *
 * @param key by which it is ignored
 * @param level blocker, warning or hint
 * @param place the field, or the path of the block, that it is about
 * @param before what stands before the words: the script finds them by it, since the text may have moved on
 * @param after what stands behind them
 * @param suggestion empty when none is certain
 * @param ignored who left it as it is and why; null while it is open
 */
record ProofNote(
        String key,
        String level,
        String label,
        String rule,
        String message,
        String basis,
        String place,
        String before,
        String words,
        String after,
        String suggestion,
        @Nullable Ignored ignored) {

    /** More than anyone works through at once; the graver come first, and the rest once these are put right. */
    private static final int SHOWN = 200;

    /** @param id by which it is taken back */
    record Ignored(long id, String reason, String by, Instant at) {}

    static List<ProofNote> open(ProofSheet sheet) {
        return sheet.open().stream().limit(SHOWN).map(mark -> of(mark, null)).toList();
    }

    static List<ProofNote> ignored(ProofSheet sheet) {
        return sheet.ignored().stream()
                .limit(SHOWN)
                .map(one -> of(one.mark(), new Ignored(one.id(), one.reason(), one.by(), one.at())))
                .toList();
    }

    private static ProofNote of(Mark mark, @Nullable Ignored ignored) {
        var rule = mark.rule();
        return new ProofNote(
                mark.key(),
                rule.level().id(),
                rule.level().label(),
                rule.id(),
                mark.message(),
                rule.basis(),
                mark.place(),
                mark.before(),
                mark.words(),
                mark.after(),
                mark.suggestion(),
                ignored);
    }
}
