package org.xingyao.proof;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wrong word of the desk's own. It is never deleted, so that it can come back. */
@Entity
public class ProofTerm extends PanacheEntity {
    /** Of {@link DeskTerms#RULES}. */
    @Column
    public String rule;

    @Column
    public String wrong;

    /** What to write instead; empty when nothing can be put in its place. */
    @Column
    public String instead = "";

    /** Longer words in which it is right, parted by |. */
    @Column
    public String spared = "";

    /** Why, and by what rule of the house. */
    @Column
    public String note = "";

    /** Name of who changed it last. */
    @Column
    public String author;

    @Column
    public Instant touchedAt;

    @Column
    public @Nullable Instant retiredAt;

    @Version
    public long version;

    public List<String> contexts() {
        return spared.isEmpty() ? List.of() : List.of(spared.split("\\|"));
    }

    /** As lists and the audit log show it. */
    public String label() {
        return instead.isEmpty() ? wrong : wrong + " → " + instead;
    }

    Term term() {
        return new Term(rule, wrong, instead, contexts(), note);
    }
}
