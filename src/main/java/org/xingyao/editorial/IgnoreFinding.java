package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.proof.ArchiveScan;
import org.xingyao.proof.IgnoredFinding;
import org.xingyao.proof.IgnoredFindings;
import org.xingyao.proof.Mark;
import org.xingyao.proof.Proofreading;
import org.xingyao.text.CleanText;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/** Leaves what the proofreader found as it is 不改, in this edition of the article and in later ones. */
@ApplicationScoped
public class IgnoreFinding {
    /** In characters, as forms tell it to browsers. */
    public static final int LONGEST_REASON = 100;

    private final Manuscripts manuscripts;
    private final Proofreading proofreading;
    private final IgnoredFindings ignored;
    private final ArchiveScan archive;
    private final Ledger ledger;
    private final Clock clock;

    IgnoreFinding(
            Manuscripts manuscripts,
            Proofreading proofreading,
            IgnoredFindings ignored,
            ArchiveScan archive,
            Ledger ledger,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.proofreading = proofreading;
        this.ignored = ignored;
        this.archive = archive;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param key of the finding, as {@link Mark#key}; one that is ignored already stays so, with its first reason
     * @throws org.xingyao.text.Missing when there is no such article
     * @throws Invalid when no reason is given
     * @throws Conflict when the words as they stand now have no such finding
     */
    @Transactional
    public void run(Actor actor, String slug, String key, String given) {
        var article = manuscripts.forChange(actor, Deed.toProofread(actor), slug);
        var reason = reason(given);
        var sheet = proofreading.of(article, manuscripts.of(article).content());
        if (sheet.ignored().stream().anyMatch(one -> one.mark().key().equals(key))) return;
        var mark = sheet.open().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Conflict("这一处的文字已经改过，没有这个问题了，请刷新再看"));
        var row = IgnoredFinding.of(article, mark);
        row.reason = reason;
        row.ignoredBy = actor.name();
        row.ignoredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ignored.persist(row);
        archive.again(article);
        ledger.close(
                List.of(AuditEntry.of(
                        clock.instant(),
                        actor,
                        "ignore-finding",
                        "article:" + slug,
                        mark.rule().what() + "“" + row.words + "”不改：" + reason)),
                List.of());
    }

    private static String reason(String given) {
        var reason = CleanText.line(given);
        if (reason.isEmpty()) throw new Invalid("reason", "不改要写明理由，如“引文原文如此”");
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON)
            throw new Invalid("reason", "理由最长 " + LONGEST_REASON + " 字，请删短");
        return reason;
    }
}
