package org.xingyao.proof;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The built-in words, and which of them the desk has switched off. */
@ApplicationScoped
public class MutedTerms implements PanacheRepositoryBase<MutedTerm, String> {
    /**
     * A word that comes with the program.
     *
     * @param mutedBy who has switched it off; empty while it counts
     */
    public record Word(String rule, String wrong, String right, List<String> spared, String mutedBy) {}

    public List<Word> all() {
        var muted = streamAll().collect(Collectors.toMap(row -> row.wrong, row -> row.mutedBy));
        return BuiltIn.terms().stream().map(term -> word(term, muted)).toList();
    }

    public Optional<Word> word(String wrong) {
        return all().stream().filter(word -> word.wrong().equals(wrong)).findFirst();
    }

    Set<String> muted() {
        return streamAll().map(row -> row.wrong).collect(Collectors.toUnmodifiableSet());
    }

    private static Word word(Term term, Map<String, String> muted) {
        return new Word(term.rule(), term.wrong(), term.right(), term.spared(), muted.getOrDefault(term.wrong(), ""));
    }
}
