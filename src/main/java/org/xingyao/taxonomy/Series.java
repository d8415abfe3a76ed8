package org.xingyao.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** A numbered run of articles 系列. Numbers are given by the paper; gaps are normal. */
@Entity
public class Series extends TaxonomyRow {
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

    @Override
    public boolean retired() {
        return finished;
    }

    @Override
    public void retire(@Nullable ZonedDateTime since) {
        finished = since != null;
    }
}
