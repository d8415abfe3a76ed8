package org.xingyao.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A word the segmenter must keep whole: this desk coins a new one every week. */
@Entity
public class DictionaryWord extends WordRow {
    @Column
    public String word;

    @Override
    public String label() {
        return word;
    }
}
