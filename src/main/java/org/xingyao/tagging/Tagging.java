package org.xingyao.tagging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.xingyao.article.EditionContent;
import org.xingyao.nlp.Embedder;

/** Suggests with the names that stand in the taxonomy now, and with what confirmed stories have taught. */
@ApplicationScoped
public class Tagging {
    private final TagNameSource source;
    private final Learning learning;
    private final EntityManager database;
    private final Meanings meanings;
    private volatile AsOf read = new AsOf("", new Tagger(TagNames.NONE, Meanings.NONE));

    private record AsOf(String version, Tagger tagger) {}

    Tagging(TagNameSource source, Learning learning, EntityManager database, Embedder embedder) {
        this.meanings = new Meanings(embedder);
        this.source = source;
        this.learning = learning;
        this.database = database;
    }

    /**
     * What is suggested for the words of an article: of its working copy, or of any of its editions. Takes some
     * milliseconds; the first call after the taxonomy has changed reads all its names.
     */
    @Transactional
    public TaggedArticle of(EditionContent content) {
        return tagger().suggest(content, learning.worths(content));
    }

    /** Has the model loaded for whoever can wait for it; false when only words decide. */
    public boolean load() {
        return meanings.load();
    }

    /** As {@link #of}, without what was learned: for figures that are to be the same on every desk. */
    @Transactional
    public TaggedArticle withoutLessons(EditionContent content) {
        return tagger().suggest(content);
    }

    /** Every change of a taxonomy row is in the log, staff's and files' alike. */
    private Tagger tagger() {
        // A topic that comes with a filing is no change of the taxonomy, so the topics are counted.
        var version = (String) database.createNativeQuery("select epoch || ' ' || (select coalesce(max(no), 0)"
                        + " from publication_log where subject = 'taxonomy') || ' ' || (select count(*) from topic)"
                        + " from ledger_head where id = 1")
                .getSingleResult();
        var last = read;
        if (last.version().equals(version)) return last.tagger();
        var fresh = new AsOf(version, new Tagger(source.read(), meanings));
        read = fresh;
        return fresh.tagger();
    }
}
