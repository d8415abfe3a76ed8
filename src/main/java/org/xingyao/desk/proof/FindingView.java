package org.xingyao.desk.proof;

import java.time.ZoneId;
import org.xingyao.proof.Mark;
import org.xingyao.proof.ProofSheet;
import org.xingyao.text.Minute;

/**
 * A finding in words, with what stands beside it.
 *
 * @param level blocker, warning or hint
 * @param id of the decision to leave it as it is; 0 while it is open
 */
record FindingView(
        String key,
        String level,
        String label,
        String message,
        String basis,
        String before,
        String words,
        String after,
        String suggestion,
        long id,
        String reason,
        String by,
        String at) {

    static FindingView open(Mark mark) {
        return of(mark, 0, "", "", "");
    }

    static FindingView ignored(ProofSheet.Ignored one, ZoneId zone) {
        return of(one.mark(), one.id(), one.reason(), one.by(), Minute.of(one.at(), zone));
    }

    private static FindingView of(Mark mark, long id, String reason, String by, String at) {
        var rule = mark.rule();
        return new FindingView(
                mark.key(),
                rule.level().id(),
                rule.level().label(),
                mark.message(),
                rule.basis(),
                mark.before(),
                mark.words(),
                mark.after(),
                mark.suggestion(),
                id,
                reason,
                by,
                at);
    }
}
