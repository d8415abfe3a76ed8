package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Articles;
import org.xingyao.article.Filing;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/** Opens a new article with a first working copy. */
@ApplicationScoped
public class CreateArticle {
    private final Articles articles;
    private final Writing writing;
    private final Filer filer;
    private final Manuscripts manuscripts;
    private final Ledger ledger;
    private final Clock clock;

    CreateArticle(
            Articles articles, Writing writing, Filer filer, Manuscripts manuscripts, Ledger ledger, Clock clock) {
        this.articles = articles;
        this.writing = writing;
        this.filer = filer;
        this.manuscripts = manuscripts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @throws Invalid naming the field at fault
     * @throws Conflict when there is an article of this outside id or, if the address was given, at this address
     */
    @Transactional
    public Manuscript run(Actor actor, Draft draft) {
        actor.mustHave(Permission.WRITE);
        if (!draft.filing().equals(Filing.NONE)) actor.mustHave(Permission.FILE);
        EditionRules.check(draft.content());
        var there = Arrivals.of(List.of(draft), articles);
        if (there.hasId(draft)) throw new Conflict("已有 id 为“" + draft.externalId() + "”的稿件");
        var slug = there.freeSlug(draft);
        if (draft.slugGiven() && !slug.equals(draft.slug()))
            throw new Conflict("地址“" + draft.slug() + "”已有稿件，请换一个 slug");
        var article = writing.open(slug, draft);
        var content = writing.numbered(article, draft.content(), Optional.empty());
        writing.keepPairs(article, content);
        filer.file(article, draft.filingFor(content), draft.newTopics());
        writing.save(article, content, actor);
        var manuscript = manuscripts.of(article);
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "create", "article:" + slug, "新稿")), List.of());
        return manuscript;
    }
}
