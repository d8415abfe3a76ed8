package org.xingyao.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.lexicon.Lexicons;

/** The engine of this program: Lucene on its own disk. Another engine would be made here. */
class Engines {
    @Produces
    @ApplicationScoped
    SearchEngine engine(IndexFollower follower, SynonymRows synonyms, Lexicons lexicons, Clock clock) {
        return new LuceneSearchEngine(follower::index, synonyms::now, lexicons::now, clock);
    }
}
