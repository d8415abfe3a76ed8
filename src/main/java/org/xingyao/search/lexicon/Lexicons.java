package org.xingyao.search.lexicon;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.xingyao.search.index.IndexFollower;

/** The lexicon of now: made again when names have changed. */
@ApplicationScoped
public class Lexicons {
    private record AsOf(long version, Lexicon lexicon) {}

    private final NameSource source;
    private final IndexFollower follower;
    private volatile AsOf read = new AsOf(Long.MIN_VALUE, Lexicon.EMPTY);

    Lexicons(NameSource source, IndexFollower follower) {
        this.source = source;
        this.follower = follower;
    }

    public Lexicon now() {
        long version = follower.wordsVersion();
        var last = read;
        if (last.version() == version) return last.lexicon();
        var fresh = new AsOf(version, QuarkusTransaction.requiringNew().call(source::read));
        read = fresh;
        return fresh.lexicon();
    }
}
