package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.article.Filing;
import org.xingyao.tagging.TagDecisions;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;

/** Keeps how a second person would file an article, so that people can be compared; it stays filed as it is. */
@ApplicationScoped
public class SecondOpinion {
    private final Filer filer;
    private final Manuscripts manuscripts;
    private final TagDecisions decisions;

    SecondOpinion(Filer filer, Manuscripts manuscripts, TagDecisions decisions) {
        this.filer = filer;
        this.manuscripts = manuscripts;
        this.decisions = decisions;
    }

    /**
     * Nobody who reads or searches sees anything of it.
     *
     * @throws Missing when there is no such article
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public void run(Actor actor, String slug, Filing filing) {
        var article = manuscripts.forChange(actor, Deed.FILE, slug);
        filer.check(filing);
        decisions.recordOpinion(actor.name(), article, manuscripts.of(article).content(), filing);
    }
}
