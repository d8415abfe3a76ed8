package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row by which the desk changes how search reads or answers: somebody's, for a reason, perhaps for a time. */
@MappedSuperclass
public abstract class WordRow extends PanacheEntity {
    /** Name of who changed it last; empty for a row of a file. */
    @Column
    public String author = "";

    @Column
    public String reason = "";

    /** The last day it counts; null when it counts for good. A row taken back expired yesterday. */
    @Column
    public @Nullable LocalDate expiresOn;

    /** When staff last changed the row; a file never overwrites it then. */
    @Column
    public @Nullable Instant touchedAt;

    public boolean counts(LocalDate day) {
        return expiresOn == null || !expiresOn.isBefore(day);
    }

    /** What a list or a log shows of it. */
    public abstract String label();
}
