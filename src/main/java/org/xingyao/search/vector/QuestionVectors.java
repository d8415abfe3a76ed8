package org.xingyao.search.vector;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.xingyao.nlp.Embedder;

/** The vectors of questions: those asked lately are kept, and only a few are made at a time. */
final class QuestionVectors {
    private static final Logger LOG = Logger.getLogger(QuestionVectors.class);

    /** 2 kB each. */
    private static final int KEPT = 1000;

    /** Each takes a core for some milliseconds; who comes when both are taken is answered by words at once. */
    private static final int AT_ONCE = 2;

    private final Embedder embedder;
    private final Cache<String, float[]> made =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Semaphore places = new Semaphore(AT_ONCE);

    QuestionVectors(Embedder embedder) {
        this.embedder = embedder;
    }

    Optional<float[]> of(String question) {
        var text = Embedder.read(question).strip();
        var known = made.getIfPresent(text);
        if (known != null) return Optional.of(known);
        if (text.isEmpty() || !embedder.isLoaded() || !places.tryAcquire()) return Optional.empty();
        try {
            var fresh = embedder.of(text);
            made.put(text, fresh);
            return Optional.of(fresh);
        } catch (RuntimeException e) {
            LOG.debug("a question has no vector", e);
            return Optional.empty();
        } finally {
            places.release();
        }
    }
}
