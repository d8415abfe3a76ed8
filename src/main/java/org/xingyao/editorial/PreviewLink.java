package org.xingyao.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Article;

/** A link by which somebody without an account reads a manuscript for some days. The token itself is never stored. */
@Entity
class PreviewLink extends PanacheEntity {
    @Column
    public String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    @Column
    public String createdBy;

    @Column
    public Instant createdAt;

    @Column
    public Instant expiresAt;

    /** When it was ended before its time; null when it was not. */
    @Column
    public @Nullable Instant revokedAt;
}
