package org.xingyao.taxonomy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body 单位 that acts, answers or is reported on. */
@Entity
public class Organisation extends TaxonomyRow {
    @Column
    public String shortName = "";

    /** party, government, mass, judicial, institution, township, village or company. */
    @Column
    public String kind;

    /** province, city, county, township or village. */
    @Column
    public String level;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Region region;

    @Column
    public @Nullable LocalDate validFrom;

    @Column
    public @Nullable LocalDate validTo;

    /** Who took over its work. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Organisation successor;

    /** How sure the name is: A seen in a strong source, B in a weak one, C general knowledge. */
    @Column
    public String certainty = "";

    @ElementCollection
    @CollectionTable(name = "organisation_alias", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "position")
    public List<Alias> aliases = new ArrayList<>();

    /** It ends on the day it is retired on. */
    @Override
    public boolean retired() {
        return validTo != null;
    }

    @Override
    public void retire(@Nullable ZonedDateTime since) {
        validTo = since == null ? null : since.toLocalDate();
    }

    /** Another name. */
    @Embeddable
    public static class Alias {
        @Column
        public String name;

        /** short 简称, former 旧称, generic 泛称 (城管部门) or misspelt 误写. */
        @Column
        public String kind;
    }
}
