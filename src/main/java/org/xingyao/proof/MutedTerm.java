package org.xingyao.proof;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A word of the built-in list that the desk has switched off. */
@Entity
public class MutedTerm extends PanacheEntityBase {
    @Id
    @Column
    public String wrong;

    @Column
    public String mutedBy;

    @Column
    public Instant mutedAt;
}
