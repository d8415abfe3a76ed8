package org.xingyao.taxonomy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place 地区: province, city, county, township or village, with the names people give it. */
@Entity
public class Region extends TaxonomyRow {
    /** Statistical code of 6, 9 or 12 digits; a functional zone may have none. */
    @Column
    public @Nullable String code;

    @Column
    public String shortName = "";

    /** province, prefecture, county, township or village. */
    @Column
    public String level;

    /** What the place calls itself: 县级市, 街道 … */
    @Column
    public String levelLabel = "";

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Region parent;

    /** Ids from the root down to this region, as /1/7/30/. */
    @Column
    public String path = "";

    /** The paper's own order of the county-level units; null below them. */
    @Column
    public @Nullable Integer deskOrder;

    @ElementCollection
    @CollectionTable(name = "region_alias", joinColumns = @JoinColumn(name = "region_id"))
    @OrderColumn(name = "position")
    public List<Alias> aliases = new ArrayList<>();

    /** To whom it belonged before; old text is never "corrected" by today's map. */
    @ManyToMany
    @JoinTable(
            name = "region_historical_parent",
            joinColumns = @JoinColumn(name = "region_id"),
            inverseJoinColumns = @JoinColumn(name = "parent_id"))
    @OrderColumn(name = "position")
    public List<Region> historicalParents = new ArrayList<>();

    /** When it was retired 停用; null while it is offered. */
    @Column
    public @Nullable Instant retiredAt;

    @Override
    public boolean retired() {
        return retiredAt != null;
    }

    @Override
    public void retire(@Nullable ZonedDateTime since) {
        retiredAt = since == null ? null : since.toInstant();
    }

    /** Another name. */
    @Embeddable
    public static class Alias {
        @Column
        public String name;

        /** short 简称, former 旧称, literary 雅称, generic 泛称 (我市) or misspelt 误写. */
        @Column
        public String kind;
    }

    /** The region itself, then its parents, the nearest first. */
    public Stream<Region> upwards() {
        var own = parent;
        return own == null ? Stream.of(this) : Stream.concat(Stream.of(this), own.upwards());
    }
}
