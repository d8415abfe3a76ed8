package org.xingyao.search.query;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** One collector for all segments: a searcher without an executor has one slice, so one is asked for. */
record OneCollector<C extends Collector>(C collector) implements CollectorManager<C, C> {
    static <C extends Collector> C fill(C collector, Query query, IndexSearcher searcher) throws IOException {
        return searcher.search(query, new OneCollector<>(collector));
    }

    @Override
    public C newCollector() {
        return collector;
    }

    @Override
    public C reduce(Collection<C> collectors) {
        return collector;
    }
}
