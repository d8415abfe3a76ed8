package org.xingyao.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Kind;

/** What the desk's lists show and search of a text that is being written; derived, see {@link DraftEntries}. */
@Entity
class DraftEntry extends PanacheEntityBase {
    @Id
    @Column
    Long articleId;

    @Column
    Kind kind;

    @Column(columnDefinition = "text")
    String columnSlug;

    @Column
    @Nullable
    String issuedOn;

    /** Empty outside a series. */
    @Column(columnDefinition = "text")
    String seriesSlug;

    /** 0 outside a series. */
    @Column
    int seriesNo;

    /** Folded, a line for each paragraph. */
    @Column(columnDefinition = "text")
    String text;
}
