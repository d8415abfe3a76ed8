package org.xingyao.desk.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.xingyao.account.Actor;
import org.xingyao.desk.list.ArticleListPages;
import org.xingyao.editorial.MergeTaxonomyRow;
import org.xingyao.editorial.TaxonomySeen;
import org.xingyao.editorial.TaxonomyUse;
import org.xingyao.editorial.TaxonomyUses;
import org.xingyao.taxonomy.TaxonomyBooks;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.taxonomy.TaxonomyRow;

/** Puts together what the page of one row shows. */
@ApplicationScoped
class RowViews {
    /** Kinds that readers have a page of. */
    private static final Set<TaxonomyKind> PUBLIC =
            Set.of(TaxonomyKind.STARS, TaxonomyKind.REGIONS, TaxonomyKind.COLUMNS, TaxonomyKind.SERIES);

    /** Kinds that the desk's list of articles filters by. */
    private static final Set<TaxonomyKind> LISTED =
            Set.of(TaxonomyKind.STARS, TaxonomyKind.REGIONS, TaxonomyKind.COLUMNS);

    private final TaxonomyBooks books;
    private final TaxonomyUses uses;
    private final MergeTaxonomyRow merging;
    private final UsesMessages messages;

    RowViews(TaxonomyBooks books, TaxonomyUses uses, MergeTaxonomyRow merging, UsesMessages messages) {
        this.books = books;
        this.uses = uses;
        this.merging = merging;
        this.messages = messages;
    }

    @Transactional
    RowView of(Actor actor, TaxonomyKind kind, String slug) {
        var row = books.row(kind, slug);
        var used = uses.of(actor, kind, row);
        var list = TaxonomyPages.PATH + "/" + kind.id();
        return new RowView(
                row.name,
                list + "/" + row.slug,
                list,
                list + "?edit=" + row.slug,
                PUBLIC.contains(kind) ? kind.path(row.slug) : "",
                LISTED.contains(kind) ? ArticleListPages.PATH + "?" + kind.one() + "=" + row.slug : "",
                TaxonomySeen.of(row.touchedAt),
                row.retired(),
                MergeTaxonomyRow.isFor(kind),
                used.stream().mapToLong(TaxonomyUse::count).sum(),
                used);
    }

    /** @throws org.xingyao.text.Invalid when the row can't be merged into that */
    @Transactional
    MergeView merge(Actor actor, TaxonomyKind kind, String slug, String into) {
        var row = books.row(kind, slug);
        TaxonomyRow target = merging.target(kind, row, into);
        var names = merging.newNames(row, target);
        return new MergeView(
                row.name,
                target.name,
                target.slug,
                TaxonomySeen.of(target.touchedAt),
                messages.mergeWhat(row.name, target.name),
                uses.of(actor, kind, row).isEmpty()
                        ? messages.mergeNothing(row.name)
                        : messages.mergeMoves(target.name),
                names.isEmpty() ? "" : messages.mergeNames(target.name, String.join("、", names)),
                PUBLIC.contains(kind)
                        ? messages.mergeAddress(kind.path(row.slug), kind.path(target.slug), row.name)
                        : messages.mergeSlug(row.slug, target.slug, row.name));
    }
}
