package org.xingyao.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** An address that moved. It leads to where the row is now, in one step: one that moved twice was set right then. */
@Entity
public class Redirect {
    /** As /stars/old. */
    @Id
    public String fromPath;

    @Column
    public String toPath;

    @Column
    public Instant createdAt;
}
