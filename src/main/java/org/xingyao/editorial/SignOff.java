package org.xingyao.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.xingyao.article.Edition;

/** What somebody decided about an edition. The database refuses a change. */
@Entity
class SignOff extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Edition edition;

    /** Id of the {@link Step}. */
    @Column
    public String step;

    /** Id of the {@link Decision}. */
    @Column
    public String decision;

    @Column
    public String signedBy;

    @Column
    public Instant signedAt;

    @Column(columnDefinition = "text")
    public String comment;

    /** Of the words that were decided about. */
    @Column
    public String contentHash;

    /** 紧急签发: the duty chief alone, in the place of all steps. */
    @Column
    public boolean emergency;

    Step step() {
        return Step.of(step).orElseThrow();
    }

    Decision decision() {
        return Decision.of(decision).orElseThrow();
    }
}
