package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.taxonomy.NumberStyle;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Series;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.text.Invalid;

/** Opens a series 系列 or changes one. */
@ApplicationScoped
public class SaveSeries {
    private final SeriesList series;
    private final Organisations organisations;
    private final TaxonomyEntries entries;

    SaveSeries(SeriesList series, Organisations organisations, TaxonomyEntries entries) {
        this.series = series;
        this.organisations = organisations;
        this.entries = entries;
    }

    /**
     * What the series is to be.
     *
     * @param slug empty for what it has, of a new one for its name in pinyin
     * @param organiser a name or slug; empty for none
     * @param finished true takes no new number
     */
    public record Wish(
            String slug,
            String name,
            @Nullable Integer year,
            String numberStyle,
            @Nullable Integer planned,
            String description,
            String organiser,
            boolean finished) {}

    /**
     * @param known slug of the series to change; empty for a new one
     * @param seen when it had last been changed as the person saw it
     * @return its slug
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public String run(Actor actor, String known, Wish wish, String seen) {
        var row = known.isEmpty() ? new Series() : entries.changing(actor, series, known);
        var name = TaxonomyEntries.name(
                wish.name(), 80, series.find("name", wish.name().strip()).firstResultOptional(), row);
        if (!known.isEmpty()) entries.unchanged(row.touchedAt, seen, row.name);
        var before = entries.address(actor, series, row, known.isEmpty(), wish.slug(), name);
        var style = NumberStyle.of(wish.numberStyle()).orElseThrow(() -> new Invalid("numberStyle", "请从列表里选期数的写法"));
        if (wish.planned() != null && wish.planned() < 1) throw new Invalid("planned", "计划期数要大于 0，或留空");
        var differences = new Differences()
                .note("名称", row.name, name)
                .note("期数写法", row.numberStyle.id(), style.id())
                .note("计划期数", row.planned, wish.planned())
                .note("完结", row.finished, wish.finished());
        row.name = name;
        row.year = wish.year();
        row.numberStyle = style;
        row.planned = wish.planned();
        row.description = TaxonomyEntries.text("description", "说明", wish.description(), 500);
        row.organiser = organiser(wish.organiser().strip());
        row.finished = wish.finished();
        row.touchedAt = entries.now();
        series.persist(row);
        entries.close(actor, TaxonomyKind.SERIES, row, before, differences, Set.of());
        return row.slug;
    }

    private @Nullable Organisation organiser(String name) {
        if (name.isEmpty()) return null;
        return organisations.called(name).orElseThrow(() -> new Invalid("organiser", "没有单位“" + name + "”，请写全称或先建立"));
    }
}
