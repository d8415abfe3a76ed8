package org.xingyao.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.vector.Nearness;

/** The engine of this program: Lucene on its own disk. Another engine would be made here. */
class Engines {
    @Produces
    @ApplicationScoped
    SearchEngine engine(IndexFollower follower, SynonymRows synonyms, Nearness nearness) {
        return new LuceneSearchEngine(follower::index, synonyms::now, nearness);
    }
}
