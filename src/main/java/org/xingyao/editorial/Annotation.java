package org.xingyao.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Edition;
import org.xingyao.article.compare.Spot;

/** What a reviewer says about some words of an edition 批注. It stays when they are rewritten, and when it is settled. */
@Entity
class Annotation extends PanacheEntity {
    /** In which the words were chosen. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Edition edition;

    /** See {@link Spot#before}. */
    @Column
    public String before;

    @Column
    public String words;

    @Column(columnDefinition = "text")
    public String note;

    @Column
    public String madeBy;

    @Column
    public Instant madeAt;

    @Column
    public @Nullable String settledBy;

    @Column
    public @Nullable Instant settledAt;

    /** What was done about it; may be empty. */
    @Column(columnDefinition = "text")
    public String answer = "";

    Spot spot() {
        return new Spot(before, words);
    }
}
