package org.xingyao.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.xingyao.search.index.AsOfLog;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.taxonomy.SynonymSet;
import org.xingyao.taxonomy.SynonymSets;

/** The desk's synonyms of now. */
@ApplicationScoped
class SynonymRows {
    private final SynonymSets sets;
    private final AsOfLog<Synonyms> read;

    SynonymRows(SynonymSets sets, IndexFollower follower, Clock clock) {
        this.sets = sets;
        this.read = new AsOfLog<>(follower, clock, new Synonyms(), this::load);
    }

    Synonyms now() {
        return read.now();
    }

    private Synonyms load(LocalDate today) {
        var synonyms = new Synonyms();
        sets.listAll().stream().filter(set -> set.counts(today)).forEach(set -> add(synonyms, set));
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
