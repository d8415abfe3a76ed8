package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** What staff keep at the desk and articles are filed under or written by. */
@MappedSuperclass
public abstract class TaxonomyRow extends PanacheEntity {
    /** Its address; a former one leads here by way of a {@link Redirect}. */
    @Column
    public String slug;

    @Column
    public String name;

    /** When staff last changed the row; a file never overwrites it then. */
    @Column
    public @Nullable Instant touchedAt;

    /** 停用: forms, the tagger and the navigation offer it no more; its pages stay, and what is filed under it. */
    public abstract boolean retired();

    /** @param since null to have it back */
    public abstract void retire(@Nullable ZonedDateTime since);
}
