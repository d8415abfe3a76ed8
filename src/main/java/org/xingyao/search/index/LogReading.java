package org.xingyao.search.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;
import org.xingyao.article.PublicationLog;
import org.xingyao.halt.Halt;

/** Brings one index level with the log, a batch at a time. */
final class LogReading {
    private static final Logger LOG = Logger.getLogger(LogReading.class);

    /** One commit to disk, some milliseconds, for so many changes; and what a crash makes it read again at most. */
    private static final int BATCH = 200;

    private final PublicationLog log;
    private final PassageSource source;
    private final Runnable wordsChanged;
    private final Delay delay = new Delay();

    /** @param wordsChanged called before a changed word or name can be found, so that nobody asks with the old one */
    LogReading(PublicationLog log, PassageSource source, Runnable wordsChanged) {
        this.log = log;
        this.source = source;
        this.wordsChanged = wordsChanged;
    }

    /**
     * What came by.
     *
     * @param any false when there was nothing new
     * @param vocabulary true when words, regions or stars may have changed: the passages may be others now
     */
    record Step(boolean any, boolean vocabulary) {}

    /** How long changes waited until they could be found. */
    Delay delay() {
        return delay;
    }

    /** Takes the next changes over. */
    Step step(SearchIndex index, Vocabulary vocabulary) throws IOException {
        var changes = log.after(index.position(), BATCH);
        if (changes.isEmpty()) return new Step(false, false);
        Halt.at("index-behind");
        var slugs = new LinkedHashSet<String>();
        boolean words = false;
        for (var change : changes) {
            switch (change.subject()) {
                case "article" -> slugs.add(change.subjectId());
                case "taxonomy", "words" -> words = true;
                default -> {}
            }
        }
        var cut = source.cut(slugs, vocabulary);
        for (var slug : slugs) write(index, slug, cut.of(slug));
        if (words) wordsChanged.run();
        Halt.at("index-written");
        index.commit(changes.getLast().no());
        delay.add(source.since(changes.getFirst().at()));
        return new Step(true, words);
    }

    /** An article that the index can't take is taken out: the others must go on being followed. */
    static void write(SearchIndex index, String slug, List<Passage> passages) throws IOException {
        try {
            index.update(slug, passages);
        } catch (AlreadyClosedException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!index.isOpen()) throw e;
            LOG.errorf(e, "稿件 %s 不能编入搜索索引，已跳过", slug);
            index.update(slug, List.of());
        }
    }
}
