package org.xingyao.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** An article that comes first when readers ask exactly this. */
@Entity
public class PinnedResult extends WordRow {
    @Column
    public String text;

    /** What makes two texts the same query. */
    @Column
    public String key;

    @Column
    public String slug;

    /** #qa-3 for one pair of the article; empty for whatever of it fits best. */
    @Column
    public String anchor = "";

    /** Among the pins of the same query, from 1. */
    @Column
    public int position;

    @Override
    public String label() {
        return text + " → " + slug + anchor;
    }
}
