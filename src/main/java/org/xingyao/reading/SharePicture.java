package org.xingyao.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.media.Crop;
import org.xingyao.media.Photos;
import org.xingyao.media.Rendition;
import org.xingyao.media.Renditions;

/** The picture that stands beside a link to an article in chats and where machines show it: the first it has. */
@ApplicationScoped
class SharePicture {
    /** Cards are some 600 dots wide, twice that on a sharp screen; a photo itself may weigh 20 MB, which no chat fetches. */
    private static final int WIDEST = 1280;

    /** Dots on either side, below which WeChat shows no picture. */
    private static final int LEAST = 300;

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
    record Card(String path, int width, int height, String alt) {
        private boolean isSmall() {
            return width > 0 && Math.min(width, height) < LEAST;
        }

        private boolean isHandy() {
            return width > 0 && width <= WIDEST && !isSmall();
        }
    }

    /** None when the photo is too small for a chat, which then shows the site's mark. Needs a database session. */
    Optional<Card> of(Shown article) {
        return Blocks.all(article.content().blocks(), Figure.class).stream()
                .filter(figure -> figure.file() != null)
                .findFirst()
                .flatMap(figure -> card(figure, article.pictures()));
    }

    private Optional<Card> card(Figure figure, String folder) {
        var file = Objects.requireNonNull(figure.file());
        var alt = figure.alt().isEmpty() ? figure.caption() : figure.alt();
        var photo = photos.withFiles(Set.of(file)).stream().findFirst().orElse(null);
        if (photo == null) return Optional.of(new Card(folder + file, 0, 0, alt));
        var itself = new Card(
                folder + file,
                Objects.requireNonNullElse(photo.width, 0),
                Objects.requireNonNullElse(photo.height, 0),
                alt);
        var copies = renditions.of(List.of(photo), Crop.WHOLE, Crop.SQUARE).getOrDefault(photo.id, List.of());
        // Of one that is very long or very high only what matters of it is large enough.
        return widest(copies, Crop.WHOLE, folder, alt)
                .or(() -> Optional.of(itself).filter(Card::isHandy))
                .or(() -> widest(copies, Crop.SQUARE, folder, alt))
                .or(() -> Optional.of(itself).filter(card -> !card.isSmall()));
    }

    /** Chats read no WebP. */
    private static Optional<Card> widest(List<Rendition> copies, Crop crop, String folder, String alt) {
        return copies.reversed().stream()
                .filter(copy -> copy.crop == crop && copy.isJpeg())
                .map(copy -> new Card(folder + copy.file, copy.width, copy.height, alt))
                .filter(Card::isHandy)
                .findFirst();
    }
}
