package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that a search treats as one, or leads from one to the other. */
@Entity
public class SynonymSet extends PanacheEntity {
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

    @Column
    public String author = "";

    @Column
    public String reason = "";

    @Column
    public @Nullable LocalDate expiresOn;

    /** When staff last changed the row; a file never overwrites it then. */
    @Column
    public @Nullable Instant touchedAt;

    public List<String> words() {
        return List.of(terms.split("\\|"));
    }
}
