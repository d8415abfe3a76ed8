package org.xingyao.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.lexicon.Lexicons;
import org.xingyao.search.vector.Nearness;

/** The engine of this program: Lucene on its own disk. Another engine would be made here. */
class Engines {
    @Produces
    @ApplicationScoped
    SearchEngine engine(
            IndexFollower follower,
            SynonymRows synonyms,
            PinRows pins,
            Lexicons lexicons,
            Clock clock,
            Nearness nearness) {
        var engine = new LuceneSearchEngine(follower::index, synonyms::now, lexicons::now, clock, nearness);
        return new PinnedFirst(engine, pins::of, follower::index);
    }
}
