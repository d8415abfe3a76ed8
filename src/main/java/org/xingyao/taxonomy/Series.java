package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A numbered run of articles 系列. Numbers are given by the paper; gaps are normal. */
@Entity
public class Series extends PanacheEntity {
    @Column
    public String slug;

    @Column
    public String name;

    @Column
    public @Nullable Integer year;

    @Column
    public NumberStyle numberStyle = NumberStyle.ZHI;

    /** How many numbers are planned, when that is known. */
    @Column
    public @Nullable Integer planned;

    @Column
    public String description = "";

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Organisation organiser;

    @Column
    public boolean finished;

    /** When staff last changed the row; a file never overwrites it then. */
    @Column
    public @Nullable Instant touchedAt;
}
