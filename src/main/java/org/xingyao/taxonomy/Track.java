package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of the two ways to create a five-star branch 创建类别: village 农村 or community 城市社区. */
@Entity
public class Track extends PanacheEntity {
    @Column
    public String slug;

    @Column
    public String name;

    @Column
    public int deskOrder;

    /** When staff last changed the row; a file never overwrites it then. */
    @Column
    public @Nullable Instant touchedAt;
}
