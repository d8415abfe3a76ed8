package org.xingyao.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.halt.Halt;
import org.xingyao.text.Invalid;
import org.xingyao.work.Turn;

/**
 * Makes the smaller copies of photos, one photo after the other and one program at a time. The photo says that it waits
 * until all are on file.
 */
@ApplicationScoped
class RenditionMaker {
    private static final Logger LOG = Logger.getLogger(RenditionMaker.class);

    /** Names the advisory lock of whoever makes copies. */
    static final long MAKING = 0x636f7079L;

    private final Event<CopiesMade> copiesMade;
    private final Photos photos;
    private final Renditions renditions;
    private final MediaStore store;
    private final MediaConfig config;
    private final EntityManager database;
    private @Nullable Copies copies;

    RenditionMaker(
            Event<CopiesMade> copiesMade,
            Photos photos,
            Renditions renditions,
            MediaStore store,
            MediaConfig config,
            EntityManager database) {
        this.copiesMade = copiesMade;
        this.photos = photos;
        this.renditions = renditions;
        this.store = store;
        this.config = config;
        this.database = database;
    }

    private record Waiting(long id, String file, @Nullable Integer width, int focusX, int focusY) {}

    /** @param picture what a photo turned out to be that nobody had measured; else null */
    private record Made(List<Copies.Copy> copies, @Nullable Picture picture) {
        static final Made NONE = new Made(List.of(), null);
    }

    /**
     * One photo's; called by one thread at a time.
     *
     * @return false when no photo waits, or another program has the turn
     * @throws IOException when a copy can't be stored now; the photo goes on waiting
     */
    boolean makeNext() throws IOException {
        // Around the transactions of the work, with nothing else in it, so that it holds no row while pixels are
        // counted.
        try {
            return QuarkusTransaction.requiringNew().call(() -> Turn.take(database, MAKING) && makeNextAlone());
        } catch (QuarkusTransactionException e) {
            if (e.getCause() instanceof IOException failure) throw failure;
            throw e;
        }
    }

    private boolean makeNextAlone() throws IOException {
        var next = QuarkusTransaction.requiringNew().call(this::next);
        if (next.isEmpty()) return false;
        var waiting = next.get();
        var bytes = store.read(waiting.file());
        if (bytes.isEmpty()) {
            // Its copies may still be there.
            QuarkusTransaction.requiringNew().run(() -> isDone(waiting));
            return true;
        }
        var made = made(waiting, bytes.get());
        for (var copy : made.copies()) store.keep(copy.file(), copy.bytes());
        Halt.at("renditions-stored");
        QuarkusTransaction.requiringNew().run(() -> enter(waiting, made));
        return true;
    }

    private Optional<Waiting> next() {
        return photos.find("renditionsDue and file is not null order by id")
                .firstResultOptional()
                .map(photo -> new Waiting(
                        photo.id, Objects.requireNonNull(photo.file), photo.width, photo.focusX, photo.focusY));
    }

    /** None of a picture of a kind that Java can't read: it is shown as it is. */
    private Made made(Waiting waiting, byte[] bytes) {
        var maker = copies();
        try {
            return Pixels.alone(() -> made(waiting, bytes, maker));
        } catch (IOException | Invalid e) {
            LOG.infof("没有给图片 %s 做小图：%s", waiting.file(), e.getMessage());
            return Made.NONE;
        }
    }

    private static Made made(Waiting waiting, byte[] bytes, Copies maker) throws IOException {
        var picture = waiting.width() == null ? Picture.examine(bytes) : null;
        int width = picture == null ? Objects.requireNonNull(waiting.width()) : picture.width();
        var source = new Copies.Source(Pixels.read(bytes), width, bytes.length, waiting.focusX(), waiting.focusY());
        return new Made(maker.of(source), picture);
    }

    /** The encoder is loaded with the first photo: a start need not wait for it. */
    private Copies copies() {
        var known = copies;
        if (known == null) {
            known = new Copies(encoder());
            copies = known;
        }
        return known;
    }

    private @Nullable WebP encoder() {
        try {
            return WebP.load(config.folder());
        } catch (IOException e) {
            LOG.infof("这台机器上做不了 WebP 小图，只做 JPEG 的：%s", e.getMessage());
            return null;
        }
    }

    /** A photo that was deleted meanwhile needs none. */
    private void enter(Waiting waiting, Made made) {
        var photo = photos.findById(waiting.id());
        if (photo == null) return;
        renditions.delete("photo", photo);
        made.copies().forEach(copy -> renditions.persist(row(photo, copy)));
        var picture = made.picture();
        if (picture != null) measured(waiting, picture);
        isDone(waiting);
        copiesMade.fire(new CopiesMade(waiting.id()));
    }

    /** By itself, as below, so that who describes the photo at this moment is not told that somebody else changed it. */
    private void measured(Waiting waiting, Picture picture) {
        photos.update(
                "update Photo set mediaType = ?1, width = ?2, height = ?3, bytes = ?4 where id = ?5",
                picture.mediaType(),
                picture.width(),
                picture.height(),
                picture.bytes(),
                waiting.id());
    }

    /** One whose focus was moved meanwhile goes on waiting. */
    private void isDone(Waiting waiting) {
        photos.update(
                "update Photo set renditionsDue = false where id = ?1 and focusX = ?2 and focusY = ?3",
                waiting.id(),
                waiting.focusX(),
                waiting.focusY());
    }

    private static Rendition row(Photo photo, Copies.Copy copy) {
        var row = new Rendition();
        row.photo = photo;
        row.crop = copy.crop();
        row.mediaType = copy.mediaType();
        row.file = copy.file();
        row.width = copy.width();
        row.height = copy.height();
        row.bytes = copy.bytes().length;
        return row;
    }
}
