package org.xingyao.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.xingyao.search.correct.Corrector;
import org.xingyao.search.correct.KnownWordsSource;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.lexicon.Lexicons;

/** The engine of this program: Lucene on its own disk. Another engine would be made here. */
class Engines {
    @Produces
    @ApplicationScoped
    SearchEngine engine(
            IndexFollower follower,
            SynonymRows synonyms,
            PinRows pins,
            Lexicons lexicons,
            KnownWordsSource known,
            Clock clock) {
        var beginnings = new LatinBeginnings(follower::index);
        var engine =
                new LuceneSearchEngine(follower::index, () -> synonyms.now().and(beginnings::of), lexicons::now, clock);
        var pinned = new PinnedFirst(engine, pins::of, follower::index);
        var corrector = new Corrector(known::lately, QuestionWords::is);
        return new ForgivingSearch(pinned, corrector, follower::index);
    }
}
