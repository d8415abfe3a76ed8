package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.taxonomy.BySlug;
import org.xingyao.taxonomy.TaxonomyBooks;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.taxonomy.TaxonomyRow;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/**
 * Merges 合并 a taxonomy row into another: all that is filed under it is filed under that one, its names become that
 * one's other names, and its address leads there. One row in the log tells of all of it: whoever follows the log reads
 * the taxonomy anew then, and the index of searches is built again beside the old one.
 */
@ApplicationScoped
public class MergeTaxonomyRow {
    private final TaxonomyBooks books;
    private final MergedNames names;
    private final MergedFiling filing;
    private final Addresses addresses;
    private final TaxonomyEntries entries;
    private final EntityManager database;

    MergeTaxonomyRow(
            TaxonomyBooks books,
            MergedNames names,
            MergedFiling filing,
            Addresses addresses,
            TaxonomyEntries entries,
            EntityManager database) {
        this.books = books;
        this.names = names;
        this.filing = filing;
        this.addresses = addresses;
        this.entries = entries;
        this.database = database;
    }

    /** What was refiled: 稿件, how many of them. */
    record Moved(String label, int count) {}

    /** Editions name their column and series in words that can't be changed, and a star has its own years: those are retired. */
    public static boolean isFor(TaxonomyKind kind) {
        return Set.of(TaxonomyKind.REGIONS, TaxonomyKind.ORGANISATIONS, TaxonomyKind.PERSONS, TaxonomyKind.TOPICS)
                .contains(kind);
    }

    /**
     * The row that a name means.
     *
     * @param into a name, slug or code
     * @throws Invalid when there is none, or it is the row itself, or lies inside it
     */
    public TaxonomyRow target(TaxonomyKind kind, TaxonomyRow row, String into) {
        var target = names.called(kind, into.strip())
                .orElseThrow(() -> new Invalid("into", "没有“" + into.strip() + "”，或有几个同名的；请写全称或网址名"));
        if (target.equals(row)) throw new Invalid("into", "不能并入自己，请写另一项");
        MergedFiling.checkPlaces(row, target);
        return target;
    }

    /** The names of the row that the other does not have yet. */
    public List<String> newNames(TaxonomyRow row, TaxonomyRow target) {
        return names.missing(row, target).stream().map(MergedNames.Named::name).toList();
    }

    /**
     * @param slug of the row that goes
     * @param seen when it had last been changed as the person saw it
     * @param into slug of the row that stays
     * @param intoSeen the same of that one
     * @return its slug
     */
    @Transactional
    public String run(Actor actor, TaxonomyKind kind, String slug, String seen, String into, String intoSeen) {
        actor.mustHave(Permission.EDIT_TAXONOMY);
        if (!isFor(kind)) throw new Conflict("这一类不能合并，可以停用");
        return merge(actor, books.of(kind), slug, seen, into, intoSeen);
    }

    private <R extends TaxonomyRow> String merge(
            Actor actor, BySlug<R> book, String slug, String seen, String into, String intoSeen) {
        var kind = book.kind();
        var row = entries.changing(actor, book, slug);
        entries.unchanged(row.touchedAt, seen, row.name);
        var target = entries.changing(actor, book, target(kind, row, into).slug);
        entries.unchanged(target.touchedAt, intoSeen, target.name);
        var named = names.give(row, target);
        target.touchedAt = entries.now();
        database.flush();
        var moved = filing.move(kind, row, target);
        addresses.moved(kind, row.slug, target.slug);
        if (kind == TaxonomyKind.TOPICS) addresses.decisions(kind, row.name, target.name);
        var subject = kind.id() + ":" + row.slug;
        var detail = new ArrayList<String>();
        detail.add("“" + row.name + "”并入 " + kind.id() + ":" + target.slug + "“" + target.name + "”");
        moved.stream().filter(one -> one.count() > 0).forEach(one -> detail.add(one.label() + " " + one.count()));
        if (!named.isEmpty()) detail.add("新增其他名称 " + String.join("、", named));
        // The rows that refer to it were moved behind the session's back.
        database.refresh(row);
        book.delete(row);
        entries.note(
                actor,
                "merge-taxonomy",
                "merged",
                subject,
                detail.stream().collect(Collectors.joining("；")),
                Set.of(kind.one() + ":" + row.slug, kind.one() + ":" + target.slug, "home", "feed"));
        return target.slug;
    }
}
