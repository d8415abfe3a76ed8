package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.article.Filing;
import org.xingyao.tagging.TagDecisions;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;
import org.xingyao.text.Stale;

/** Files an article and says that this is all: without a star it has none. It leaves the queue of what is to be filed. */
@ApplicationScoped
public class ConfirmFiling {
    private final FilingChange change;
    private final Manuscripts manuscripts;
    private final TagDecisions decisions;

    ConfirmFiling(FilingChange change, Manuscripts manuscripts, TagDecisions decisions) {
        this.change = change;
        this.manuscripts = manuscripts;
        this.decisions = decisions;
    }

    /**
     * Also when the filing stays as it was, the suggestions and what the actor made of them are kept.
     *
     * @param filing the pairs in it are left out: they stay as they are
     * @param seen see {@link FilingSeen}
     * @throws Missing when there is no such article
     * @throws Invalid naming the field at fault
     * @throws Stale when somebody else has filed it since
     */
    @Transactional
    public void run(Actor actor, String slug, Filing filing, String seen) {
        var article = manuscripts.forChange(actor, Deed.FILE, slug);
        var before = TagDecisions.Before.of(article);
        if (!FilingSeen.of(before).equals(seen)) throw new Stale("这篇稿件刚被他人标注过，请看过现在的标注再确认");
        change.file(actor, article, filing.withPairs(before.filing().pairs()), Map.of());
        article.filed = true;
        decisions.record(actor.name(), article, manuscripts.of(article).content(), before);
    }
}
