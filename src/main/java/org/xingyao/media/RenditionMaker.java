package org.xingyao.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.coobird.thumbnailator.Thumbnails;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.halt.Halt;
import org.xingyao.text.Digest;

/** Makes the smaller copies of photos, one photo after the other. The photo says that it waits until all are on file. */
@ApplicationScoped
class RenditionMaker {
    /** A phone's list, a phone's article, and an article on a fine screen. */
    static final int[] WIDTHS = {480, 960, 1600};

    private static final float QUALITY = 0.82f;
    private static final Logger LOG = Logger.getLogger(RenditionMaker.class);

    private final Photos photos;
    private final Renditions renditions;
    private final MediaStore store;

    RenditionMaker(Photos photos, Renditions renditions, MediaStore store) {
        this.photos = photos;
        this.renditions = renditions;
        this.store = store;
    }

    private record Waiting(long id, String file, int width) {}

    private record Copy(String file, int width, int height, byte[] bytes) {}

    /**
     * @return false when no photo waits
     * @throws IOException when a copy can't be stored now; the photo goes on waiting
     */
    boolean makeNext() throws IOException {
        var next = QuarkusTransaction.requiringNew().call(this::next);
        if (next.isEmpty()) return false;
        var waiting = next.get();
        var copies = copies(waiting);
        for (var copy : copies) store.keep(copy.file(), copy.bytes());
        Halt.at("renditions-stored");
        QuarkusTransaction.requiringNew().run(() -> enter(waiting.id(), copies));
        return true;
    }

    private Optional<Waiting> next() {
        return photos.find("renditionsDue and file is not null order by id")
                .firstResultOptional()
                .map(photo -> new Waiting(photo.id, known(photo.file), photo.width == null ? 0 : photo.width));
    }

    /** None of a picture that is small, in part transparent, or of a kind that Java can't read: it is shown as it is. */
    private List<Copy> copies(Waiting waiting) throws IOException {
        var widths =
                IntStream.of(WIDTHS).filter(width -> width < waiting.width()).toArray();
        var bytes = store.read(waiting.file());
        if (widths.length == 0 || bytes.isEmpty()) return List.of();
        try {
            return Pixels.alone(() -> copies(Pixels.read(bytes.get()), widths));
        } catch (IOException e) {
            LOG.infof("没有给图片 %s 做小图：%s", waiting.file(), e.getMessage());
            return List.of();
        }
    }

    private static List<Copy> copies(BufferedImage image, int[] widths) throws IOException {
        if (image.getColorModel().hasAlpha()) return List.of();
        var plain = Pixels.plain(image);
        List<Copy> copies = new ArrayList<>();
        for (int width : widths) {
            if (width > plain.getWidth()) continue;
            var small = Thumbnails.of(plain).width(width).asBufferedImage();
            var bytes = Pixels.jpeg(small, QUALITY);
            copies.add(new Copy(Digest.sha256(bytes) + ".jpg", small.getWidth(), small.getHeight(), bytes));
        }
        return copies;
    }

    /** A photo that was deleted meanwhile needs none. */
    private void enter(long id, List<Copy> copies) {
        var photo = photos.findById(id);
        if (photo == null) return;
        renditions.delete("photo", photo);
        for (var copy : copies) {
            var row = new Rendition();
            row.photo = photo;
            row.file = copy.file();
            row.width = copy.width();
            row.height = copy.height();
            row.bytes = copy.bytes().length;
            renditions.persist(row);
        }
        // By itself, so that who describes the photo at this moment is not told that somebody else changed it.
        photos.update("update Photo set renditionsDue = false where id = ?1", id);
    }

    private static String known(@Nullable String file) {
        if (file == null) throw new IllegalStateException("the query asks for photos with a file");
        return file;
    }
}
