package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.Articles;
import org.xingyao.article.Edition;
import org.xingyao.article.WorkingCopy;
import org.xingyao.text.Digest;
import org.xingyao.text.Missing;

/** Shows the desk what is being written. */
@ApplicationScoped
public class Manuscripts {
    private static final int TAG_DIGITS = 16;

    private final Articles articles;
    private final Writing writing;
    private final Reach reach;
    private final CurrentSlugs current;
    private final EntityManager database;

    Manuscripts(Articles articles, Writing writing, Reach reach, CurrentSlugs current, EntityManager database) {
        this.articles = articles;
        this.writing = writing;
        this.reach = reach;
        this.current = current;
        this.database = database;
    }

    /** @throws Missing when there is no such article */
    @Transactional
    public Manuscript bySlug(Actor actor, String slug) {
        return of(readable(actor, slug));
    }

    /** True when an article of this outside id is on file. */
    @Transactional
    public boolean knows(String externalId) {
        return articles.count("externalId", externalId) > 0;
    }

    /** The article for somebody who reads, in their transaction. */
    Article readable(Actor actor, String slug) {
        Deed.READ.mustBeFor(actor);
        var article = articles.bySlug(slug).orElseThrow(() -> missing(slug));
        reach.check(actor, Deed.READ, article);
        return article;
    }

    /**
     * The article for an action: locked until the transaction ends, so that two actions on it take turns.
     *
     * @throws Missing when there is none, or none that the actor may know of
     * @throws org.xingyao.text.Refused saying why, when it is out of the actor's reach
     */
    Article forChange(Actor actor, Deed deed, String slug) {
        // First: who may do it to no article is told the same about every address.
        deed.mustBeFor(actor);
        var article = articles.lockedBySlug(slug).orElseThrow(() -> missing(slug));
        reach.check(actor, deed, article);
        return article;
    }

    static Missing missing(String slug) {
        return new Missing("没有地址为“" + slug + "”的稿件");
    }

    Manuscript of(Article article) {
        // Versions are counted when rows are written.
        database.flush();
        return writing.copyOf(article)
                .map(copy -> of(article, copy))
                .or(() -> last(article).map(edition -> of(article, edition)))
                .orElseThrow(() -> new Missing("稿件“" + article.slug + "”的草稿已作废"));
    }

    private Manuscript of(Article article, WorkingCopy copy) {
        var tag = Digest.sha256(copy.content).substring(0, TAG_DIGITS) + "-" + copy.version;
        return Manuscript.of(
                article, reach.standing(article), current.in(copy.read()), copy.savedAt, copy.savedBy, tag);
    }

    private Manuscript of(Article article, Edition edition) {
        var tag = edition.contentHash.substring(0, TAG_DIGITS) + "-e" + edition.no;
        return Manuscript.of(
                article,
                reach.standing(article),
                current.in(edition.read()),
                edition.createdAt,
                edition.createdBy,
                tag);
    }

    private static Optional<Edition> last(Article article) {
        return Optional.ofNullable(article.editionUnderway).or(() -> Optional.ofNullable(article.liveEdition));
    }
}
