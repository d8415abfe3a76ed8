package org.xingyao.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A query and what ought to be found for it, by which the search is measured. */
@Entity
public class JudgedQuery extends WordRow {
    @Column
    public String text;

    @Column
    public String slug;

    /** #qa-3 when it must be this pair; empty when any part of the article will do. */
    @Column
    public String anchor = "";

    /** What is hard about it, as the file of judged queries says; often empty. */
    @Column
    public String difficulty = "";

    @Override
    public String label() {
        return text + " → " + slug + anchor;
    }
}
