package org.xingyao.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a live article stands in a list. Only read here: the database's function {@code shelve} writes them. */
@Entity
@Immutable
@Table(name = "shelf")
@IdClass(ShelfRow.Key.class)
class ShelfRow {
    /** See {@link Shelf}. */
    @Id
    String list;

    @Id
    long articleId;

    /** The article's, as is the next. */
    @Column
    LocalDate sortedOn;

    @Column
    Instant firstPublishedAt;

    /** Of a page of the site map alone. */
    @Column
    @Nullable
    Instant changedAt;

    /** An article stands in a list once. */
    record Key(String list, long articleId) implements Serializable {}
}
