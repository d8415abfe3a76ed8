package org.xingyao.media;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** A smaller copy of a photo or of a part of it, for a place that needs no more. */
@Entity
public class Rendition extends PanacheEntity {
    public static final String JPEG = "image/jpeg";
    public static final String WEBP = "image/webp";

    @ManyToOne(fetch = FetchType.LAZY)
    public Photo photo;

    @Column
    public Crop crop = Crop.WHOLE;

    @Column
    public String mediaType = JPEG;

    /** Name in the media store. */
    @Column
    public String file;

    @Column
    public int width;

    @Column
    public int height;

    @Column
    public long bytes;

    /** Every program that shows pictures can show it. */
    public boolean isJpeg() {
        return mediaType.equals(JPEG);
    }
}
