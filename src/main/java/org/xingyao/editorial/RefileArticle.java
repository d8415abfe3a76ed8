package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.article.Filing;
import org.xingyao.tagging.TagDecisions;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;

/** Files an article under other stars, regions, organisations or topics; no review is needed. */
@ApplicationScoped
public class RefileArticle {
    private final FilingChange change;
    private final Manuscripts manuscripts;
    private final TagDecisions decisions;

    RefileArticle(FilingChange change, Manuscripts manuscripts, TagDecisions decisions) {
        this.change = change;
        this.manuscripts = manuscripts;
        this.decisions = decisions;
    }

    /**
     * A filing with a star, or one that had a star, counts as a decision about all that was suggested.
     *
     * @param newTopics topics that may be made, by name, each with a slug to begin with
     * @throws Missing when there is no such article
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public Manuscript run(Actor actor, String slug, Filing filing, Map<String, String> newTopics) {
        var article = manuscripts.forChange(actor, Deed.FILE, slug);
        var before = TagDecisions.Before.of(article);
        change.file(actor, article, filing, newTopics);
        var manuscript = manuscripts.of(article);
        boolean decides = !before.filing().stars().isEmpty() || !article.stars.isEmpty();
        if (decides) decisions.recordSitting(actor.name(), article, manuscript.content(), before);
        return manuscript;
    }
}
