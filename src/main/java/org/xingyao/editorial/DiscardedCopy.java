package org.xingyao.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.xingyao.article.Article;

/** A working copy that was thrown away 作废, kept a while. An article that has nothing else is a discarded draft. */
@Entity
class DiscardedCopy extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    @Column(columnDefinition = "text")
    public String content;

    @Column
    public String headline;

    @Column
    public Instant discardedAt;

    @Column
    public String discardedBy;
}
