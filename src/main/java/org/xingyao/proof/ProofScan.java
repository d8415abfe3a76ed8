package org.xingyao.proof;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of rules and words, and how far all live articles have been read with it. */
@Entity
public class ProofScan extends PanacheEntityBase {
    /** 1, 2, 3 … */
    @Id
    @Column
    public long version;

    @Column
    public String fingerprint;

    /** Id of the last article that was read; 0 before the first. */
    @Column
    public long position;

    @Column
    public int done;

    /** How many articles were live when it began. */
    @Column
    public int total;

    @Column
    public Instant startedAt;

    /** Null while it goes on, and for good when a newer version came first. */
    @Column
    public @Nullable Instant finishedAt;
}
