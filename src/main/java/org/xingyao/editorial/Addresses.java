package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.xingyao.taxonomy.TaxonomyKind;

/**
 * Keeps former addresses of the taxonomy leading to where its rows are now, each in one step, and what names a row by
 * its slug level with it. The words of editions name columns and series too: they are immutable, and who reads them looks
 * the slug up, which a former one is as good for.
 */
@ApplicationScoped
class Addresses {
    /** Copies of slugs: the lists of drafts, and what staff decided about suggested tags. */
    private static final Map<TaxonomyKind, String> COPIES = Map.of(
            TaxonomyKind.COLUMNS, "update draft_entry set column_slug = :now where column_slug = :before",
            TaxonomyKind.SERIES, "update draft_entry set series_slug = :now where series_slug = :before");

    private static final String DECISIONS = """
            update tag_decision d set slug = :now where kind = :kind and slug = :before
            and not exists (select from tag_decision o where o.filing_id = d.filing_id and o.kind = d.kind and o.slug = :now)""";

    private final EntityManager database;
    private final Clock clock;

    Addresses(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was at the one address, or led there, is at the other. */
    void moved(TaxonomyKind kind, String before, String now) {
        var from = kind.path(before);
        var to = kind.path(now);
        taken(kind, now);
        database.createNativeQuery("update redirect set to_path = :to where to_path = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
        database.createNativeQuery("insert into redirect (from_path, to_path, created_at) values (:from, :to, :at)"
                        + " on conflict (from_path) do update set to_path = excluded.to_path")
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("at", clock.instant())
                .executeUpdate();
        copies(kind, before, now);
    }

    /** A row that has an address counts more than one that had it before. */
    void taken(TaxonomyKind kind, String slug) {
        delete("from_path", kind.path(slug));
    }

    /** Nothing is there any more: what led there leads nowhere. */
    void gone(TaxonomyKind kind, String slug) {
        delete("to_path", kind.path(slug));
    }

    private void delete(String column, String path) {
        database.createNativeQuery("delete from redirect where " + column + " = :path")
                .setParameter("path", path)
                .executeUpdate();
    }

    private void copies(TaxonomyKind kind, String before, String now) {
        var copy = COPIES.get(kind);
        if (copy != null)
            database.createNativeQuery(copy)
                    .setParameter("now", now)
                    .setParameter("before", before)
                    .executeUpdate();
        decisions(kind, before, now);
    }

    /** A topic is decided on by its name. */
    void decisions(TaxonomyKind kind, String before, String now) {
        database.createNativeQuery(DECISIONS)
                .setParameter("kind", kind.one())
                .setParameter("now", now)
                .setParameter("before", before)
                .executeUpdate();
        database.createNativeQuery("delete from tag_decision where kind = :kind and slug = :before")
                .setParameter("kind", kind.one())
                .setParameter("before", before)
                .executeUpdate();
    }
}
