package org.xingyao.search.vector;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Says how near passages are to a question in what they mean. */
public interface Nearness {
    /** For an engine of words alone. */
    Nearness NONE = (_, _, _) -> Optional.empty();

    /**
     * What answers depend on.
     *
     * @param passages another one whenever the vectors of passages have changed
     * @param unanswered how many questions got no answer so far, for want of time or of the model
     */
    record AsOf(Object passages, long unanswered) {}

    /**
     * Cosines by key, each that of the nearest window: of the given passages, as far as they have a vector, and of those nearest of all.
     *
     * @param filter which passages may come beside the given ones; null for all
     * @param known keys
     * @return empty when nobody can say now; the search goes on by words and must not wait
     */
    Optional<Map<Long, Float>> to(String question, @Nullable Query filter, Collection<Long> known);

    /** What an answer of now depends on; cheap. */
    default AsOf asOf() {
        return new AsOf("", 0);
    }
}
