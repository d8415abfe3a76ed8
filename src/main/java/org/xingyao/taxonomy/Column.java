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

    /** How many of the three reviews 三审 its articles go through, 1 to 3; two are 初审 and 终审, one is 终审. */
    @jakarta.persistence.Column
    public int reviews = 3;

    /** How many of the three proofs 三校 its articles go through, 0 to 3. */
    @jakarta.persistence.Column
    public int proofs = 3;

    /** When staff last changed the row; a file never overwrites it then. */
    @jakarta.persistence.Column
    public @Nullable Instant touchedAt;
}
