package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Set;
import org.xingyao.account.Actor;
import org.xingyao.taxonomy.BySlug;
import org.xingyao.taxonomy.TaxonomyBooks;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.taxonomy.TaxonomyRow;

/** Retires 停用 a taxonomy row, or has it back: what is filed under it stays so, and its pages stay. */
@ApplicationScoped
public class RetireTaxonomyRow {
    private final TaxonomyBooks books;
    private final TaxonomyEntries entries;
    private final Clock clock;

    RetireTaxonomyRow(TaxonomyBooks books, TaxonomyEntries entries, Clock clock) {
        this.books = books;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param retired false to have it back
     * @param seen when it had last been changed as the person saw it
     */
    @Transactional
    public void run(Actor actor, TaxonomyKind kind, String slug, boolean retired, String seen) {
        retire(actor, books.of(kind), slug, retired, seen);
    }

    private <R extends TaxonomyRow> void retire(
            Actor actor, BySlug<R> book, String slug, boolean retired, String seen) {
        var row = entries.changing(actor, book, slug);
        entries.unchanged(row.touchedAt, seen, row.name);
        if (row.retired() == retired) return;
        row.retire(retired ? ZonedDateTime.now(clock) : null);
        row.touchedAt = entries.now();
        entries.note(
                actor,
                "retire-taxonomy",
                retired ? "retired" : "restored",
                book.kind().id() + ":" + row.slug,
                retired ? "停用" : "恢复",
                Set.of(book.kind().one() + ":" + row.slug));
    }
}
