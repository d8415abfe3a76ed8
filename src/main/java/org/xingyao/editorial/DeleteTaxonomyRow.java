package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xingyao.account.Actor;
import org.xingyao.taxonomy.BySlug;
import org.xingyao.taxonomy.TaxonomyBooks;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.taxonomy.TaxonomyRow;
import org.xingyao.text.Conflict;

/** Deletes a taxonomy row that nothing uses, with the former addresses that led to it. */
@ApplicationScoped
public class DeleteTaxonomyRow {
    private final TaxonomyBooks books;
    private final TaxonomyUses uses;
    private final Addresses addresses;
    private final TaxonomyEntries entries;

    DeleteTaxonomyRow(TaxonomyBooks books, TaxonomyUses uses, Addresses addresses, TaxonomyEntries entries) {
        this.books = books;
        this.uses = uses;
        this.addresses = addresses;
        this.entries = entries;
    }

    /**
     * @param seen when it had last been changed as the person saw it
     * @throws Conflict saying where it is used
     */
    @Transactional
    public void run(Actor actor, TaxonomyKind kind, String slug, String seen) {
        delete(actor, books.of(kind), slug, seen);
    }

    private <R extends TaxonomyRow> void delete(Actor actor, BySlug<R> book, String slug, String seen) {
        var row = entries.changing(actor, book, slug);
        entries.unchanged(row.touchedAt, seen, row.name);
        var used = uses.of(actor, book.kind(), row);
        if (!used.isEmpty())
            throw new Conflict("“" + row.name + "”还在用，不能删除："
                    + used.stream().map(TaxonomyUse::said).collect(Collectors.joining("、")) + "。可以停用，或并入另一项");
        addresses.gone(book.kind(), row.slug);
        book.delete(row);
        entries.note(
                actor,
                "delete-taxonomy",
                "deleted",
                book.kind().id() + ":" + row.slug,
                row.name,
                Set.of(book.kind().one() + ":" + row.slug));
    }
}
