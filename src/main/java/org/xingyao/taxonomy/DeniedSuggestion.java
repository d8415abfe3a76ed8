package org.xingyao.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A text that no suggestion may hold. */
@Entity
public class DeniedSuggestion extends WordRow {
    @Column
    public String text;

    /** What makes two texts the same. */
    @Column
    public String key;

    @Override
    public String label() {
        return text;
    }
}
