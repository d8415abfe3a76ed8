package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.taxonomy.Column;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.text.Invalid;

/** Opens a column 栏目 or changes one. */
@ApplicationScoped
public class SaveColumn {
    private static final Set<String> TYPES = Set.of("news", "notices", "policies", "qa", "features");

    private final Columns columns;
    private final TaxonomyEntries entries;

    SaveColumn(Columns columns, TaxonomyEntries entries) {
        this.columns = columns;
        this.entries = entries;
    }

    /**
     * What the column is to be.
     *
     * @param slug empty for what it has, of a new one for its name in pinyin
     * @param reviews 1 to 3, see {@link Column#reviews}; null leaves them as they are
     * @param proofs 0 to 3; null leaves them as they are
     * @param visible false takes it out of the navigation and the front page; its own page stays
     */
    public record Wish(
            String slug,
            String name,
            String type,
            String description,
            int order,
            @Nullable Integer reviews,
            @Nullable Integer proofs,
            boolean visible) {}

    /**
     * @param known slug of the column to change; empty for a new one
     * @param seen when it had last been changed as the person saw it
     * @return its slug
     * @throws Invalid naming the field at fault
     * @throws org.xingyao.text.Refused when the steps of review change and the actor may not say so
     */
    @Transactional
    public String run(Actor actor, String known, Wish wish, String seen) {
        var row = known.isEmpty() ? new Column() : entries.changing(actor, columns, known);
        var name = TaxonomyEntries.name(
                wish.name(), 20, columns.find("name", wish.name().strip()).firstResultOptional(), row);
        if (!known.isEmpty()) entries.unchanged(row.touchedAt, seen, row.name);
        var before = entries.address(actor, columns, row, known.isEmpty(), wish.slug(), name);
        var differences = new Differences()
                .note("名称", row.name, name)
                .note("类型", row.type, wish.type())
                .note("次序", row.deskOrder, wish.order())
                .note("显示", row.visible, wish.visible());
        setCourse(actor, row, wish, differences);
        row.name = name;
        row.type = TaxonomyEntries.oneOf("type", "类型", wish.type(), TYPES);
        row.description = TaxonomyEntries.text("description", "说明", wish.description(), 200);
        row.deskOrder = wish.order();
        row.visible = wish.visible();
        row.touchedAt = entries.now();
        columns.persist(row);
        entries.close(actor, TaxonomyKind.COLUMNS, row, before, differences, Set.of());
        return row.slug;
    }

    private static void setCourse(Actor actor, Column row, Wish wish, Differences differences) {
        int reviews = Objects.requireNonNullElse(wish.reviews(), row.reviews);
        int proofs = Objects.requireNonNullElse(wish.proofs(), row.proofs);
        if (reviews < 1 || reviews > 3) throw new Invalid("reviews", "审稿环节请从列表里选");
        if (proofs < 0 || proofs > 3) throw new Invalid("proofs", "校对环节请从列表里选");
        if (reviews == row.reviews && proofs == row.proofs) return;
        actor.mustHave(Permission.SET_REVIEWS);
        differences.note("审稿环节", row.reviews, reviews).note("校对环节", row.proofs, proofs);
        row.reviews = reviews;
        row.proofs = proofs;
    }
}
