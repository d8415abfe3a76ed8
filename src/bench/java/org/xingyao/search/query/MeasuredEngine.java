package org.xingyao.search.query;

import java.time.Clock;
import java.util.Optional;
import org.xingyao.search.index.SearchIndex;
import org.xingyao.search.lexicon.Lexicon;
import org.xingyao.search.vector.Nearness;

/** The program's own engine over an index without a program around it: no synonyms, no names. */
public final class MeasuredEngine {
    private MeasuredEngine() {}

    public static SearchEngine over(SearchIndex index, Nearness nearness) {
        return new LuceneSearchEngine(
                () -> Optional.of(index), Synonyms::new, () -> Lexicon.EMPTY, Clock.systemUTC(), nearness);
    }
}
