package org.xingyao.search.query;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.taxonomy.SynonymSet;
import org.xingyao.taxonomy.SynonymSets;

/** The desk's synonyms, read again whenever words or names have changed: a changed row is there too. */
@ApplicationScoped
class SynonymRows {
    private record AsOf(long version, LocalDate day, Synonyms synonyms) {}

    private final SynonymSets sets;
    private final IndexFollower follower;
    private final Clock clock;
    private volatile AsOf read = new AsOf(Long.MIN_VALUE, LocalDate.MIN, new Synonyms());

    SynonymRows(SynonymSets sets, IndexFollower follower, Clock clock) {
        this.sets = sets;
        this.follower = follower;
        this.clock = clock;
    }

    Synonyms now() {
        long version = follower.wordsVersion();
        var today = LocalDate.now(clock);
        var last = read;
        if (last.version() == version && last.day().equals(today)) return last.synonyms();
        var fresh = new AsOf(version, today, load(today));
        read = fresh;
        return fresh.synonyms();
    }

    private Synonyms load(LocalDate today) {
        var synonyms = new Synonyms();
        QuarkusTransaction.requiringNew()
                .run(() -> sets.listAll().stream()
                        .filter(set -> set.expiresOn == null || !set.expiresOn.isBefore(today))
                        .forEach(set -> add(synonyms, set)));
        return synonyms;
    }

    private static void add(Synonyms synonyms, SynonymSet set) {
        switch (set.kind) {
            case "eq", "alias" -> synonyms.same(set.words());
            case "oneway" -> synonyms.oneWay(set.words().getFirst(), set.words());
            // A misspelling is for a suggestion; it never changes what is searched.
            default -> {}
        }
    }
}
