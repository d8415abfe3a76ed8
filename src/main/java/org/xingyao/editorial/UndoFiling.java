package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.article.Filing;
import org.xingyao.tagging.TagDecisions;
import org.xingyao.text.Conflict;
import org.xingyao.text.Missing;

/** Takes back what somebody has just filed: the article is filed as before, and what was decided is forgotten. */
@ApplicationScoped
public class UndoFiling {
    private final FilingChange change;
    private final Manuscripts manuscripts;
    private final TagDecisions decisions;

    UndoFiling(FilingChange change, Manuscripts manuscripts, TagDecisions decisions) {
        this.change = change;
        this.manuscripts = manuscripts;
        this.decisions = decisions;
    }

    /**
     * What is filed of the pairs stays.
     *
     * @throws Missing when there is no such article
     * @throws Conflict when somebody else has filed it since, or the actor never has
     */
    @Transactional
    public void run(Actor actor, String slug) {
        var article = manuscripts.forChange(actor, Deed.FILE, slug);
        var before = decisions
                .takeBack(actor.name(), article)
                .orElseThrow(() -> new Conflict("这篇稿件的标注不是您最后改的，撤不回去；请打开稿件直接改"));
        var pairs = Filing.of(article).pairs();
        change.file(actor, article, before.filing().withPairs(pairs), Map.of());
        article.filed = before.filed();
    }
}
