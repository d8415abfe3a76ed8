package org.xingyao.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.xingyao.search.correct.Corrector;
import org.xingyao.search.correct.KnownWordsSource;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.lexicon.Lexicons;

/** The engine of this program: Lucene on its own disk. Another engine would be made here. */
class Engines {
    @Produces
    @ApplicationScoped
    SearchEngine engine(IndexFollower follower, SynonymRows synonyms, Lexicons lexicons, KnownWordsSource known) {
        var beginnings = new LatinBeginnings(follower::index);
        var engine =
                new LuceneSearchEngine(follower::index, () -> synonyms.now().and(beginnings::of), lexicons::now);
        var corrector = new Corrector(known::lately, QuestionWords::is);
        return new ForgivingSearch(engine, corrector, follower::index);
    }
}
