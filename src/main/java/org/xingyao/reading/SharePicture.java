package org.xingyao.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.media.Photo;
import org.xingyao.media.Photos;
import org.xingyao.media.Renditions;

/** The picture that stands beside a link to an article: the first it has. */
@ApplicationScoped
class SharePicture {
    /** Cards are some 600 dots wide, twice that on a sharp screen; a photo itself may weigh 20 MB, which no chat fetches. */
    private static final int WIDEST = 1280;

    private final Photos photos;
    private final Renditions renditions;

    SharePicture(Photos photos, Renditions renditions) {
        this.photos = photos;
        this.renditions = renditions;
    }

    /**
     * A picture.
     *
     * @param path from the slash on
     * @param width in pixels; 0 when nobody has measured it
     * @param alt what it shows; may be empty
     */
    record Card(String path, int width, int height, String alt) {}

    /** Needs a database session when the article has photos. */
    Optional<Card> of(Shown article) {
        return Blocks.all(article.content().blocks(), Figure.class).stream()
                .filter(figure -> figure.file() != null)
                .findFirst()
                .map(figure -> card(figure, article.pictures()));
    }

    private Card card(Figure figure, String folder) {
        var file = Objects.requireNonNull(figure.file());
        var alt = figure.alt().isEmpty() ? figure.caption() : figure.alt();
        var photo = photos.withFiles(Set.of(file)).stream().findFirst().orElse(null);
        if (photo == null) return new Card(folder + file, 0, 0, alt);
        return smaller(photo, folder, alt)
                .orElseGet(() -> new Card(
                        folder + file,
                        Objects.requireNonNullElse(photo.width, 0),
                        Objects.requireNonNullElse(photo.height, 0),
                        alt));
    }

    private Optional<Card> smaller(Photo photo, String folder, String alt) {
        return renditions.of(List.of(photo)).getOrDefault(photo.id, List.of()).stream()
                .filter(copy -> copy.width <= WIDEST)
                .max(Comparator.comparingInt(copy -> copy.width))
                .map(copy -> new Card(folder + copy.file, copy.width, copy.height, alt));
    }
}
