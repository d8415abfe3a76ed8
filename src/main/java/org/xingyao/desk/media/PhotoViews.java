package org.xingyao.desk.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.xingyao.media.Crop;
import org.xingyao.media.Photo;
import org.xingyao.media.Rendition;
import org.xingyao.media.Renditions;

/** Photos as the desk shows them. */
@ApplicationScoped
class PhotoViews {
    private static final int PAGE_WIDTH = 960;

    private final Renditions renditions;

    PhotoViews(Renditions renditions) {
        this.renditions = renditions;
    }

    /**
     * A photo in a list.
     *
     * @param thumb address of its smallest copy, or of the photo itself while there is none
     * @param described whether it may be used: it has an alternative text and a credit
     */
    record PhotoView(
            long id,
            String file,
            String url,
            String thumb,
            int width,
            int height,
            String alt,
            String caption,
            String credit,
            boolean described) {}

    List<PhotoView> of(List<Photo> photos) {
        var copies = renditions.of(photos, Crop.WHOLE);
        return photos.stream()
                .map(photo -> view(photo, copies.getOrDefault(photo.id, List.of())))
                .toList();
    }

    /** A photo by itself, shown by a copy that fills the page, if there is one. */
    PhotoView large(Photo photo) {
        var copies = renditions.of(List.of(photo), Crop.WHOLE).getOrDefault(photo.id, List.of());
        return view(
                photo,
                copies.stream()
                        .filter(copy -> copy.width >= PAGE_WIDTH)
                        .limit(1)
                        .toList());
    }

    private static PhotoView view(Photo photo, List<Rendition> copies) {
        var file = Objects.requireNonNullElse(photo.file, "");
        var url = MediaFiles.PATH + file;
        return new PhotoView(
                photo.id,
                file,
                url,
                copies.isEmpty() ? url : MediaFiles.PATH + copies.getFirst().file,
                Objects.requireNonNullElse(photo.width, 0),
                Objects.requireNonNullElse(photo.height, 0),
                photo.alt,
                photo.caption,
                photo.credit,
                photo.isDescribed());
    }
}
