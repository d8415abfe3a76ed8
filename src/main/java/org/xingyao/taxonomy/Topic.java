package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A topic 主题, a free label. */
@Entity
public class Topic extends PanacheEntity {
    @Column
    public String slug;

    @Column
    public String name;

    /** When staff last changed the row; a file never overwrites it then. */
    @Column
    public @Nullable Instant touchedAt;
}
