package org.xingyao.search.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.function.BooleanSupplier;
import org.xingyao.article.PublicationLog;

/** Brings one index level with the log, a batch at a time. */
final class LogReading {
    /** One commit to disk, some milliseconds, for so many changes; and what a crash makes it read again at most. */
    private static final int BATCH = 200;

    private final PublicationLog log;
    private final PassageSource source;
    private final SearchIndex index;

    LogReading(PublicationLog log, PassageSource source, SearchIndex index) {
        this.log = log;
        this.source = source;
        this.index = index;
    }

    /**
     * Takes every live article into a new index. What changes meanwhile stands in the log after the place taken first.
     * Stops half-way, without a commit, when the program ends: nobody waits minutes for a stop.
     */
    void fill(BooleanSupplier ending) throws IOException {
        long before = log.last();
        for (var batch = source.after(0, BATCH); !batch.articles().isEmpty(); ) {
            for (var passages : batch.articles())
                index.update(passages.getFirst().slug(), passages);
            if (ending.getAsBoolean()) return;
            batch = source.after(batch.lastId(), BATCH);
        }
        index.commit(before);
        index.refresh();
    }

    /** Takes the next changes over; false when there were none. */
    boolean step() throws IOException {
        var changes = log.after(index.position(), BATCH);
        if (changes.isEmpty()) return false;
        var slugs = new LinkedHashSet<String>();
        for (var change : changes) if (change.subject().equals("article")) slugs.add(change.subjectId());
        for (var article : source.bySlugs(slugs).entrySet()) {
            if (article.getValue().isEmpty()) index.delete(article.getKey());
            else index.update(article.getKey(), article.getValue());
        }
        index.commit(changes.getLast().no());
        index.refresh();
        return true;
    }
}
