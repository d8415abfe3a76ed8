package org.xingyao.inspection;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One inspection of all that readers see, and how far it has come. */
@Entity
public class InspectionRun extends PanacheEntity {
    /** The night whose run it is; null when somebody asked for it. */
    @Column
    public @Nullable LocalDate night;

    /** Name of who asked for it; empty at night. */
    @Column
    public String askedBy = "";

    @Column
    public Instant begunAt;

    /** Id of the inspector at work; empty before the first. */
    @Column
    public String inspector = "";

    /** The last row it looked at; 0 before the first. */
    @Column
    public long position;

    /** Articles that were read whole. */
    @Column
    public int done;

    /** How many articles were live when it began. */
    @Column
    public int total;

    /** Null while it goes on. */
    @Column
    public @Nullable Instant finishedAt;
}
