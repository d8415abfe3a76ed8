package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.media.Photo;
import org.xingyao.media.Photos;
import org.xingyao.media.Picture;

/** Puts the photos that come with a draft into the library, with the words they have there; those on file stay as they are. */
@ApplicationScoped
class DraftPhotos {
    private final Photos photos;
    private final Clock clock;

    DraftPhotos(Photos photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    void keep(Draft draft) {
        var seen = new HashSet<String>();
        for (var figure : Blocks.all(draft.content().blocks(), Figure.class)) {
            var file = figure.file();
            if (file == null || !seen.add(file)) continue;
            var picture = draft.pictures().get(file);
            if (picture != null && photos.withFile(file).isEmpty()) photos.persist(photo(figure, picture));
        }
    }

    private Photo photo(Figure figure, Picture picture) {
        var photo = new Photo();
        photo.file = picture.name();
        photo.mediaType = picture.mediaType();
        photo.width = picture.width();
        photo.height = picture.height();
        photo.bytes = picture.bytes();
        // Words too long for the library stay with the draft alone, where an editor sees them.
        photo.caption = fitting(figure.caption(), 500);
        photo.credit = fitting(figure.credit(), 120);
        photo.alt = fitting(figure.alt(), 500);
        photo.createdAt = clock.instant();
        return photo;
    }

    private static String fitting(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters ? text : "";
    }
}
