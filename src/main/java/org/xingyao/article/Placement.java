package org.xingyao.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A story that the desk puts before others: on the front page or in a column. */
@Entity
public class Placement extends PanacheEntity {
    /** lead 头条, second 副头条 or column 置顶. */
    @Column
    public String place;

    /** Where it is pinned; null on the front page. */
    @ManyToOne(fetch = FetchType.LAZY)
    public org.xingyao.taxonomy.@Nullable Column column;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** Among those of the same place, the lowest first. */
    @Column
    public int position;

    /** The last day it counts; null when it counts for good. */
    @Column
    public @Nullable LocalDate untilOn;

    @Column
    public String placedBy;

    @Column
    public Instant placedAt;

    /** True when readers see it there on that day. */
    public boolean counts(LocalDate day) {
        return article.publicState == PublicState.LIVE && (untilOn == null || !untilOn.isBefore(day));
    }
}
