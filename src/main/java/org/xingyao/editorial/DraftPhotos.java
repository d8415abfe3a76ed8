package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import org.xingyao.account.Actor;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.media.Photo;
import org.xingyao.media.Photos;
import org.xingyao.media.Picture;

/** Puts the photos that come with a draft into the library, with the words they have there; those on file stay as they are. */
@ApplicationScoped
class DraftPhotos {
    private final Photos photos;
    private final PhotoEntries entries;

    DraftPhotos(Photos photos, PhotoEntries entries) {
        this.photos = photos;
        this.entries = entries;
    }

    void keep(Draft draft, Actor actor) {
        var seen = new HashSet<String>();
        for (var figure : Blocks.all(draft.content().blocks(), Figure.class)) {
            var file = figure.file();
            if (file == null || !seen.add(file)) continue;
            var picture = draft.pictures().get(file);
            if (picture != null && photos.withFile(file).isEmpty()) entries.keep(photo(figure, picture, actor));
        }
    }

    private Photo photo(Figure figure, Picture picture, Actor actor) {
        var photo = entries.newPhoto(actor, picture);
        // Words too long for the library stay with the draft alone, where an editor sees them.
        photo.caption = fitting(figure.caption(), 500);
        photo.credit = fitting(figure.credit(), 120);
        photo.alt = fitting(figure.alt(), 500);
        return photo;
    }

    private static String fitting(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters ? text : "";
    }
}
