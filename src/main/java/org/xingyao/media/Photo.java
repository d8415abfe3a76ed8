package org.xingyao.media;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A photo 图片 of the library; without a file it is a placeholder for a picture that is lost. */
@Entity
public class Photo extends PanacheEntity {
    /** Name in the media store; null for a placeholder. */
    @Column
    public @Nullable String file;

    @Column
    public String mediaType = "";

    @Column
    public @Nullable Integer width;

    @Column
    public @Nullable Integer height;

    @Column
    public @Nullable Long bytes;

    @Column
    public String caption = "";

    @Column
    public String credit = "";

    @Column
    public String alt = "";

    @Column
    public Instant createdAt;
}
