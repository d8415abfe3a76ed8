package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A column 栏目 of the paper, as 怀川党旗红. */
@Entity
@Table(name = "news_column")
public class Column extends PanacheEntity {
    @jakarta.persistence.Column
    public String slug;

    @jakarta.persistence.Column
    public String name;

    /** news, notices, policies, qa or features; it sets how soon the column counts as stale. */
    @jakarta.persistence.Column
    public String type;

    @jakarta.persistence.Column
    public String description = "";

    @jakarta.persistence.Column
    public int deskOrder;

    @jakarta.persistence.Column
    public boolean visible = true;

    /** When staff last changed the row; a file never overwrites it then. */
    @jakarta.persistence.Column
    public @Nullable Instant touchedAt;
}
