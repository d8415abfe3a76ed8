package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.text.Missing;

/** Ends a preview link before its time 作废. Whoever may read the draft may: that is the careful side. */
@ApplicationScoped
public class EndPreview {
    private final PreviewLinks links;
    private final Manuscripts manuscripts;
    private final Ledger ledger;
    private final Clock clock;

    EndPreview(PreviewLinks links, Manuscripts manuscripts, Ledger ledger, Clock clock) {
        this.links = links;
        this.manuscripts = manuscripts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * One that has ended stays as it is.
     *
     * @throws Missing when this article has no such link
     */
    @Transactional
    public void run(Actor actor, String slug, long id) {
        var article = manuscripts.forChange(actor, Deed.READ, slug);
        var link = links.findByIdOptional(id)
                .filter(one -> one.article.id.equals(article.id))
                .orElseThrow(() -> new Missing("这篇稿件没有这个预览链接"));
        if (link.revokedAt != null) return;
        link.revokedAt = clock.instant();
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, "end-preview", "article:" + slug, "预览链接 " + id)),
                List.of());
    }
}
