package org.xingyao.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import org.xingyao.search.correct.Corrector;
import org.xingyao.search.correct.KnownWordsSource;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.index.SearchIndex;
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
            FormerSlugRows former,
            KnownWordsSource known,
            Clock clock,
            Nearness nearness,
            SearchTimes times) {
        var beginnings = new LatinBeginnings(follower::index);
        var engine = new LuceneSearchEngine(
                follower::index, () -> synonyms.now().and(beginnings::of), lexicons::now, former::now, clock, nearness);
        var pinned = new PinnedFirst(engine, pins::of, follower::index);
        var corrector = new Corrector(known::lately, QuestionWords::is);
        var forgiving = new ForgivingSearch(pinned, corrector, follower::index);
        var remembering = new KnownSearches(
                forgiving, () -> follower.index().map(open -> asOf(open, follower, known, clock, nearness)));
        return new TimedSearch(remembering, times);
    }

    /** Everything an answer of this engine is made from. */
    private record State(
            Object passages, boolean complete, long words, Object known, Object vectors, LocalDate today) {}

    private static KnownSearches.AsOf asOf(
            SearchIndex open, IndexFollower follower, KnownWordsSource known, Clock clock, Nearness nearness) {
        long words = follower.wordsVersion();
        var vectors = nearness.asOf();
        var state = new State(
                open.asOf(), open.isComplete(), words, known.lately(), vectors.passages(), LocalDate.now(clock));
        return new KnownSearches.AsOf(state, vectors.unanswered());
    }
}
