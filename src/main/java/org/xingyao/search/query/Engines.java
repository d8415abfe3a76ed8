package org.xingyao.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.xingyao.search.index.IndexFollower;

/** The engine of this program: Lucene on its own disk. Another engine would be made here. */
class Engines {
    @Produces
    @ApplicationScoped
    SearchEngine engine(IndexFollower follower, SynonymRows synonyms, PinRows pins) {
        return new PinnedFirst(new LuceneSearchEngine(follower::index, synonyms::now), pins::of, follower::index);
    }
}
