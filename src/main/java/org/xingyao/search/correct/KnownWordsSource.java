package org.xingyao.search.correct;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.lexicon.Lexicon;
import org.xingyao.search.lexicon.Lexicons;
import org.xingyao.search.lexicon.Name;
import org.xingyao.search.lexicon.Plain;
import org.xingyao.taxonomy.DictionaryWords;
import org.xingyao.taxonomy.SynonymSets;

/** Gathers the known words of now: names, the desk's words, its synonyms, and what it has marked as misspelt. */
@ApplicationScoped
public class KnownWordsSource {
    private record AsOf(long version, KnownWords words) {}

    private final Lexicons lexicons;
    private final DictionaryWords dictionary;
    private final SynonymSets synonyms;
    private final IndexFollower follower;
    private final Clock clock;
    private volatile AsOf read = new AsOf(Long.MIN_VALUE, new KnownWords(List.of(), Map.of()));

    KnownWordsSource(
            Lexicons lexicons, DictionaryWords dictionary, SynonymSets synonyms, IndexFollower follower, Clock clock) {
        this.lexicons = lexicons;
        this.dictionary = dictionary;
        this.synonyms = synonyms;
        this.follower = follower;
        this.clock = clock;
    }

    /** What was gathered last; never waits. */
    public KnownWords lately() {
        return read.words();
    }

    /** Gathers again what may have changed; takes a moment, the first time some 0.3 s. */
    public void refresh() {
        long version = follower.wordsVersion();
        if (read.version() == version) return;
        var lexicon = lexicons.now();
        read = new AsOf(version, QuarkusTransaction.requiringNew().call(() -> gather(lexicon)));
    }

    private KnownWords gather(Lexicon lexicon) {
        var right = new LinkedHashSet<String>();
        var wrong = new LinkedHashMap<String, String>();
        lexicon.all().stream()
                .filter(name -> name.form() != Name.Form.MISSPELT)
                .forEach(name -> right.add(Plain.of(name.text())));
        lexicon.all().stream()
                .filter(name -> name.form() == Name.Form.MISSPELT)
                .forEach(name -> wrong.put(Plain.of(name.text()), meant(name, lexicon)));
        dictionary.listAll().forEach(row -> right.add(Plain.of(row.word)));
        var today = LocalDate.now(clock);
        synonyms.listAll().forEach(set -> {
            if (set.expiresOn != null && set.expiresOn.isBefore(today)) return;
            var words = set.words().stream().map(Plain::of).toList();
            if (set.kind.equals("typo")) misspelt(words, right, wrong);
            else right.addAll(words);
        });
        right.removeIf(String::isEmpty);
        wrong.values().removeIf(String::isEmpty);
        return new KnownWords(right, wrong);
    }

    private static void misspelt(List<String> words, Set<String> right, Map<String, String> wrong) {
        right.add(words.getFirst());
        words.stream().skip(1).forEach(word -> wrong.put(word, words.getFirst()));
    }

    /** Of the names of what is meant, one as long as what was typed: 武涉 is 武陟, not 武陟县. */
    private static String meant(Name misspelt, Lexicon lexicon) {
        return lexicon.all().stream()
                .filter(name -> name.kind() == misspelt.kind() && name.slug().equals(misspelt.slug()))
                .filter(name -> name.form() == Name.Form.OFFICIAL || name.form() == Name.Form.SHORT)
                .map(name -> Plain.of(name.text()))
                .min(java.util.Comparator.comparingInt(text ->
                        Math.abs(text.length() - Plain.of(misspelt.text()).length())))
                .orElse("");
    }
}
