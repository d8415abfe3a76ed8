package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Article;
import org.xingyao.article.Articles;
import org.xingyao.article.CanonicalJson;
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
    private final EntityManager database;

    Manuscripts(Articles articles, Writing writing, EntityManager database) {
        this.articles = articles;
        this.writing = writing;
        this.database = database;
    }

    /** @throws Missing when there is no such article */
    @Transactional
    public Manuscript bySlug(Actor actor, String slug) {
        actor.mustHave(Permission.READ_DRAFTS);
        return of(articles.bySlug(slug).orElseThrow(() -> missing(slug)));
    }

    /** True when an article of this outside id is on file. */
    @Transactional
    public boolean knows(String externalId) {
        return articles.count("externalId", externalId) > 0;
    }

    /** The article for an action: locked until the transaction ends, so that two actions on it take turns. */
    Article forChange(String slug) {
        return articles.lockedBySlug(slug).orElseThrow(() -> missing(slug));
    }

    private static Missing missing(String slug) {
        return new Missing("没有地址为“" + slug + "”的稿件");
    }

    Manuscript of(Article article) {
        // Versions are counted when rows are written.
        database.flush();
        return writing.copyOf(article).map(copy -> of(article, copy)).orElseGet(() -> of(article, last(article)));
    }

    private static Manuscript of(Article article, WorkingCopy copy) {
        var tag = Digest.sha256(copy.content).substring(0, TAG_DIGITS) + "-" + copy.version;
        return Manuscript.of(article, CanonicalJson.read(copy.content), copy.savedAt, copy.savedBy, tag);
    }

    private static Manuscript of(Article article, Edition edition) {
        var tag = edition.contentHash.substring(0, TAG_DIGITS) + "-e" + edition.no;
        return Manuscript.of(article, edition.read(), edition.createdAt, edition.createdBy, tag);
    }

    private static Edition last(Article article) {
        var edition = article.editionUnderway == null ? article.liveEdition : article.editionUnderway;
        if (edition == null) throw new IllegalStateException("an article without any words: " + article.slug);
        return edition;
    }
}
