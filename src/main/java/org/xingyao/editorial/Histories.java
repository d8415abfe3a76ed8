package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.Edition;
import org.xingyao.article.Editions;
import org.xingyao.article.Filing;
import org.xingyao.article.Stage;
import org.xingyao.article.compare.Version;
import org.xingyao.text.Missing;

/** Shows every edition of an article, and what is being written on top of them. */
@ApplicationScoped
public class Histories {
    /** The number that stands for the words being written. */
    public static final int DRAFT = 0;

    private final Manuscripts manuscripts;
    private final Writing writing;
    private final Editions editions;
    private final Reach reach;

    Histories(Manuscripts manuscripts, Writing writing, Editions editions, Reach reach) {
        this.manuscripts = manuscripts;
        this.writing = writing;
        this.editions = editions;
        this.reach = reach;
    }

    /** @throws Missing when there is no such article, or none that the actor may know of */
    @Transactional
    public History of(Actor actor, String slug) {
        var article = manuscripts.readable(actor, slug);
        var entries = entries(article);
        var draft = writing.copyOf(article).map(copy -> new History.Saved(copy.savedAt, copy.savedBy, copy.headline));
        if (entries.isEmpty() && draft.isEmpty()) throw new Missing("稿件“" + slug + "”的草稿已作废，没有留下任何版次");
        var headline = draft.map(History.Saved::headline)
                .orElseGet(() -> entries.getFirst().headline());
        return new History(slug, headline, tag(article), reach.standing(article), draft, entries);
    }

    /**
     * One version. What is being written has the filing that counts now.
     *
     * @param no of an edition, or {@link #DRAFT}
     * @throws Missing when the article has no such version
     */
    @Transactional
    public Version version(Actor actor, String slug, int no) {
        var article = manuscripts.readable(actor, slug);
        if (no == DRAFT)
            return writing.copyOf(article)
                    .map(copy -> new Version(copy.read(), Optional.of(Filing.of(article))))
                    .orElseThrow(() -> new Missing("这篇稿件现在没有草稿，请选一个版次"));
        var edition = edition(article, no);
        var filing = edition.filing.isEmpty()
                ? Optional.<Filing>empty()
                : Optional.of(CanonicalJson.readFiling(edition.filing));
        return new Version(edition.read(), filing);
    }

    Edition edition(Article article, int no) {
        return editions.find("article = ?1 and no = ?2", article, no)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("这篇稿件没有第 " + no + " 版"));
    }

    /** Of the words written last; empty when they were discarded. */
    String tag(Article article) {
        boolean written = writing.copyOf(article).isPresent();
        boolean any = written || article.editionUnderway != null || article.liveEdition != null;
        return any ? manuscripts.of(article).tag() : "";
    }

    /** Without the words: an article may have many editions. */
    private List<History.Entry> entries(Article article) {
        var query = "select e.id, e.no, e.createdAt, e.createdBy, e.stage, e.exempt, e.headline"
                + " from Edition e where e.article = :article order by e.no desc";
        return editions.getEntityManager()
                .createQuery(query, Listed.class)
                .setParameter("article", article)
                .getResultStream()
                .map(one -> one.entry(article))
                .toList();
    }

    record Listed(Long id, int no, java.time.Instant at, String by, Stage stage, boolean exempt, String headline) {
        History.Entry entry(Article article) {
            return new History.Entry(
                    no, at, by, stage, exempt, headline, is(article.liveEdition), is(article.editionUnderway));
        }

        private boolean is(@Nullable Edition edition) {
            return Optional.ofNullable(edition).filter(one -> one.id.equals(id)).isPresent();
        }
    }
}
