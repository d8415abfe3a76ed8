package org.xingyao.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A correction 更正: what was wrong in a published article and is put right by an edition. Readers see the note. */
@Entity
public class Correction extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** The edition that has it right. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Edition edition;

    @Column
    public String note;

    @Column
    public Instant correctedAt;

    @Column
    public String correctedBy;
}
