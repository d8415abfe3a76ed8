package org.xingyao.media;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A photo 图片 of the library; without a file it is a placeholder for a picture that is lost. */
@Entity
public class Photo extends PanacheEntity {
    private static final int MIDDLE = 50;
    /** Per cent from the top: the middle of what 4:3 and 16:9 leave of a usual portrait lies about a third from above. */
    private static final int UPRIGHT_FOCUS = 20;

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

    /**
     * Takes over what the picture's bytes say of it, its name in the store included. In one that is higher than wide the
     * middle is rarely what it is about.
     */
    public void measure(Picture picture) {
        file = picture.name();
        mediaType = picture.mediaType();
        width = picture.width();
        height = picture.height();
        bytes = picture.bytes();
        if (picture.height() > picture.width() && focusX == MIDDLE && focusY == MIDDLE) focusY = UPRIGHT_FOCUS;
    }

    /** Name of the account that brought it in; empty for one that came with an import. */
    @Column
    public String addedBy = "";

    /** What must stay in sight when the photo is cropped, in per cent from the left. */
    @Column(name = "focus_x")
    public int focusX = MIDDLE;

    /** In per cent from the top. */
    @Column(name = "focus_y")
    public int focusY = MIDDLE;

    /** Waits for its smaller copies, see {@link RenditionMaker}. */
    @Column
    public boolean renditionsDue = true;

    @Version
    public long version;

    /** Whether somebody has said what the photo shows and who took it, without which it should not be used. */
    public boolean isDescribed() {
        return !alt.isEmpty() && !credit.isEmpty();
    }
}
