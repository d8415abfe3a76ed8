package org.xingyao.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** A column 栏目 of the paper, as 怀川党旗红. */
@Entity
@Table(name = "news_column")
public class Column extends TaxonomyRow {
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

    @Override
    public boolean retired() {
        return !visible;
    }

    @Override
    public void retire(@Nullable ZonedDateTime since) {
        visible = since == null;
    }
}
