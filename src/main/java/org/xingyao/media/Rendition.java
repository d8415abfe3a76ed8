package org.xingyao.media;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** A smaller copy of a photo, for screens that need no more; always a JPEG. */
@Entity
public class Rendition extends PanacheEntity {
    public static final String MEDIA_TYPE = "image/jpeg";

    @ManyToOne(fetch = FetchType.LAZY)
    public Photo photo;

    /** Name in the media store. */
    @Column
    public String file;

    @Column
    public int width;

    @Column
    public int height;

    @Column
    public long bytes;
}
