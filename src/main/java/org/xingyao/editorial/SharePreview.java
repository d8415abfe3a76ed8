package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.account.Secrets;
import org.xingyao.article.Article;
import org.xingyao.text.Conflict;
import org.xingyao.text.Digest;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;

/** Gives a link by which somebody without an account reads what is being written, for some days. */
@ApplicationScoped
public class SharePreview {
    /** How many days a link may live. */
    public static final List<Integer> DAYS = List.of(1, 3, 7);

    // 5.78 bits a character: 260 bits, so that nobody comes upon one by trying.
    private static final int TOKEN_LENGTH = 45;
    // More than a desk hands out for one article in a week.
    private static final int MOST_OPEN = 20;

    private final PreviewLinks links;
    private final Manuscripts manuscripts;
    private final Ledger ledger;
    private final Clock clock;

    SharePreview(PreviewLinks links, Manuscripts manuscripts, Ledger ledger, Clock clock) {
        this.links = links;
        this.manuscripts = manuscripts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param days one of {@link #DAYS}
     * @return the token; shown once, and nowhere to be had again
     * @throws Missing when there is no such article, or its words are discarded
     * @throws Invalid when the life is none of those offered
     * @throws Conflict when too many links of it are open
     */
    @Transactional
    public String run(Actor actor, String slug, int days) {
        var article = manuscripts.forChange(actor, Deed.READ, slug);
        // There must be something to read.
        manuscripts.of(article);
        if (!DAYS.contains(days)) throw new Invalid("days", "有效期请选 1 天、3 天或 7 天");
        links.forgetOld();
        if (links.countOpen(article) >= MOST_OPEN) {
            throw new Conflict("这篇稿件已有 " + MOST_OPEN + " 个有效的预览链接，请先作废不用的");
        }
        var token = Secrets.random(TOKEN_LENGTH);
        var now = clock.instant();
        var link = link(article, token, actor, now, now.plus(Duration.ofDays(days)));
        ledger.close(
                List.of(AuditEntry.of(
                        now,
                        actor,
                        "share-preview",
                        "article:" + slug,
                        "预览链接 " + link.id + "，" + days + " 天，到 " + link.expiresAt)),
                List.of());
        return token;
    }

    private PreviewLink link(Article article, String token, Actor actor, Instant from, Instant to) {
        var link = new PreviewLink();
        link.tokenHash = Digest.sha256(token);
        link.article = article;
        link.createdBy = actor.name();
        link.createdAt = from;
        link.expiresAt = to;
        links.persist(link);
        return link;
    }
}
