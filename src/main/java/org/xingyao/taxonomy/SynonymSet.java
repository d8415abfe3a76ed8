package org.xingyao.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;

/** Words that a search treats as one, or leads from one to the other. */
@Entity
public class SynonymSet extends WordRow {
    /** eq both ways, oneway, alias (names of one thing) or typo (a suggestion, never a rewrite). */
    @Column
    public String kind;

    /** Joined by |. */
    @Column
    public String terms;

    /** How sure the set is: A seen in a strong source, B in a weak one, C general knowledge. */
    @Column
    public String certainty = "";

    @Column
    public String note = "";

    public List<String> words() {
        return List.of(terms.split("\\|"));
    }

    @Override
    public String label() {
        return String.join("、", words());
    }
}
