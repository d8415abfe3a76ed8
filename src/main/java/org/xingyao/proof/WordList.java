package org.xingyao.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.xingyao.text.Digest;

/** All words that are looked for now: the built-in ones in use, the desk's own, and the misspelt names of its taxonomy. */
@ApplicationScoped
class WordList {
    private static final String MISSPELT =
            "select a.name, e.name, e.shortName from %s e join e.aliases a where a.kind = 'misspelt'";

    /** Read once: a scan asks for the fingerprint at every step. */
    private static final String TABLES = List.of(TsvFile.rows("rules.tsv", 4), TsvFile.rows("patterns.tsv", 4))
            .toString();

    private final EntityManager database;
    private final DeskTerms desk;
    private final MutedTerms muted;

    WordList(EntityManager database, DeskTerms desk, MutedTerms muted) {
        this.database = database;
        this.desk = desk;
        this.muted = muted;
    }

    /** Of this moment; read anew each time, so that a saved word counts at once. */
    List<Term> terms() {
        var terms = new ArrayList<>(BuiltIn.without(muted.muted()));
        terms.addAll(desk.inUse());
        names("region-name", "Region", terms);
        names("organisation-name", "Organisation", terms);
        return terms;
    }

    /** Another one whenever the same text could be judged otherwise: by other words, other tables or other code. */
    static String fingerprint(List<Term> terms) {
        var words = terms.stream()
                .sorted(Comparator.comparing(Term::rule)
                        .thenComparing(Term::wrong)
                        .thenComparing(Term::right))
                .map(Term::toString)
                .collect(Collectors.joining("\n"));
        return Digest.sha256(Proofreader.EDITION + "\n" + TABLES + "\n" + words);
    }

    private void names(String rule, String entity, List<Term> terms) {
        database.createQuery(MISSPELT.formatted(entity), Object[].class)
                .getResultStream()
                .forEach(row ->
                        terms.add(BuiltIn.spared(name(rule, (String) row[0], (String) row[1], (String) row[2]))));
    }

    /** 武涉 is put right as 武陟, 武涉县 as 武陟县: the short name where the wrong one is as short. */
    private static Term name(String rule, String wrong, String full, String brief) {
        boolean isShort = !brief.isEmpty() && wrong.length() <= brief.length();
        return new Term(rule, wrong, isShort ? brief : full, List.of());
    }
}
