package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.proof.ArchiveScan;
import org.xingyao.proof.IgnoredFindings;
import org.xingyao.text.Missing;

/** Takes back that a finding was ignored: it is open again. */
@ApplicationScoped
public class HeedFinding {
    private final Manuscripts manuscripts;
    private final IgnoredFindings ignored;
    private final ArchiveScan archive;
    private final Ledger ledger;
    private final Clock clock;

    HeedFinding(Manuscripts manuscripts, IgnoredFindings ignored, ArchiveScan archive, Ledger ledger, Clock clock) {
        this.manuscripts = manuscripts;
        this.ignored = ignored;
        this.archive = archive;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws Missing when there is no such article, or nothing ignored by this id in it */
    @Transactional
    public void run(Actor actor, String slug, long id) {
        var article = manuscripts.forChange(actor, Deed.toProofread(actor), slug);
        var row = ignored.findByIdOptional(id)
                .filter(one -> one.article.id.equals(article.id))
                .orElseThrow(() -> new Missing("这一处没有标为不改，可能已有人恢复，请刷新再看"));
        ignored.delete(row);
        ignored.flush();
        archive.again(article);
        ledger.close(
                List.of(AuditEntry.of(
                        clock.instant(), actor, "heed-finding", "article:" + slug, "“" + row.words + "”恢复提示")),
                List.of());
    }
}
