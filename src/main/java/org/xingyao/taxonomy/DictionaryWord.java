package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A word the segmenter must keep whole: this desk coins a new one every week. */
@Entity
public class DictionaryWord extends PanacheEntity {
    @Column
    public String word;

    @Column
    public String author = "";

    @Column
    public String reason = "";

    @Column
    public @Nullable LocalDate expiresOn;

    /** When staff last changed the row; a file never overwrites it then. */
    @Column
    public @Nullable Instant touchedAt;
}
