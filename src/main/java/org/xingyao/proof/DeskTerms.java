package org.xingyao.proof;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xingyao.text.Like;

/** The desk's own wrong words. */
@ApplicationScoped
public class DeskTerms implements PanacheRepository<ProofTerm> {
    /** The rules that a word can be found by, in the order in which they are offered. */
    public static final List<String> RULES = List.of(
            "fixed-phrase",
            "misspelling",
            "person-name",
            "job-title",
            "region-name",
            "organisation-name",
            "usage",
            "variant",
            "banned",
            "sensitive");

    /** Of these a word need not have anything in its place. */
    public static final Set<String> WITHOUT_RIGHT = Set.of("banned", "sensitive");

    public Optional<ProofTerm> withWrong(String wrong) {
        return find("wrong", wrong).firstResultOptional();
    }

    List<Term> inUse() {
        return stream("retiredAt is null order by id").map(ProofTerm::term).toList();
    }

    /** One more than fits on a page, so that it shows whether there is another. */
    public List<ProofTerm> page(String text, boolean retired, int page, int size) {
        var like = Like.containing(text.toLowerCase(Locale.ROOT));
        return find(
                        "lower(concat(wrong, ' ', instead, ' ', note)) like ?1 escape '!' and "
                                + (retired ? "retiredAt is not null" : "retiredAt is null")
                                + " order by touchedAt desc, id desc",
                        like)
                .range((page - 1) * size, page * size)
                .list();
    }
}
