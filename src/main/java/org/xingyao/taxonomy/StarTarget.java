package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many branches of a region were to earn a star in a year, and how many did. Null is 资料未列, not zero. */
@Entity
public class StarTarget extends PanacheEntity {
    @Column
    public int year;

    @ManyToOne(fetch = FetchType.LAZY)
    public Star star;

    @ManyToOne(fetch = FetchType.LAZY)
    public Track track;

    @ManyToOne(fetch = FetchType.LAZY)
    public Region region;

    @Column
    public @Nullable Integer planned;

    @Column
    public @Nullable Integer achieved;

    /** Slug of the article that says so. */
    @Column
    public String sourceArticle = "";

    /** Its words. */
    @Column
    public String quote = "";

    /** When staff last changed the row; a file never overwrites it then. */
    @Column
    public @Nullable Instant touchedAt;
}
