package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the lists that addresses and filters name by slug. */
@ApplicationScoped
class Shelves {
    private final EntityManager database;

    Shelves(EntityManager database) {
        this.database = database;
    }

    /** Column, series, star, region and kind; empty when one of them is not there, so that nothing can be in it. */
    Optional<Shelf> of(Selection selection) {
        var lists = new ArrayList<String>();
        // The narrower first: it is the one that is walked.
        boolean all = add(lists, "series:", "Series", selection.series())
                & add(lists, "region:", "Region", selection.region())
                & add(lists, "star:", "Star", selection.star())
                & add(lists, "column:", "Column", selection.column());
        Kind.of(selection.kind()).ifPresent(kind -> lists.add("kind:" + kind.id()));
        return all ? Optional.of(new Shelf(List.copyOf(lists))) : Optional.empty();
    }

    /** Articles with such answers; empty when one of the rows is not there. */
    Optional<Shelf> of(PublishedAnswers.Wanted wanted) {
        var lists = new ArrayList<String>();
        boolean all = add(lists, "answers-body:", "Organisation", wanted.body())
                & add(lists, "answers-region:", "Region", wanted.region())
                & add(lists, "answers-star:", "Star", wanted.star());
        if (!wanted.audience().isEmpty()) lists.add("answers-audience:" + wanted.audience());
        if (!all) return Optional.empty();
        return Optional.of(lists.isEmpty() ? Shelf.ANSWERS : new Shelf(List.copyOf(lists)));
    }

    /** @return false when a row is named that is not there */
    private boolean add(List<String> lists, String prefix, String rows, String slug) {
        if (slug.isEmpty()) return true;
        var id = database.createQuery("select o.id from " + rows + " o where o.slug = :slug", Long.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
        id.ifPresent(found -> lists.add(prefix + found));
        return id.isPresent();
    }
}
