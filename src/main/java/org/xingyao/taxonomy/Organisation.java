package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body 单位 that acts, answers or is reported on. */
@Entity
public class Organisation extends PanacheEntity {
    @Column
    public String slug;

    /** The full name, 焦作市人力资源和社会保障局. */
    @Column
    public String name;

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

    /** When staff last changed the row; a file never overwrites it then. */
    @Column
    public @Nullable Instant touchedAt;

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
