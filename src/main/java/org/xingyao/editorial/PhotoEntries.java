package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.media.Photo;
import org.xingyao.media.PhotoWaiting;
import org.xingyao.media.Photos;
import org.xingyao.media.Picture;
import org.xingyao.text.Missing;
import org.xingyao.text.Refused;

/** What the changes of the photo library have in common. */
@ApplicationScoped
class PhotoEntries {
    private final Photos photos;
    private final EntityManager database;
    private final Ledger ledger;
    private final Event<PhotoWaiting> waiting;
    private final Clock clock;

    PhotoEntries(Photos photos, EntityManager database, Ledger ledger, Event<PhotoWaiting> waiting, Clock clock) {
        this.photos = photos;
        this.database = database;
        this.ledger = ledger;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Transactional
    Photo enter(Actor actor, Picture picture) {
        // Two people who bring the same picture at once: the second waits, and is given the first one's.
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, picture.name())
                .getSingleResult();
        var known = photos.withFile(picture.name());
        if (known.isPresent()) return known.get();
        var photo = newPhoto(actor, picture);
        keep(photo);
        close(actor, "add-photo", photo, picture.width() + "×" + picture.height());
        return photo;
    }

    /** Into the library; its smaller copies are made when the action is committed. */
    void keep(Photo photo) {
        photos.persist(photo);
        waiting.fire(new PhotoWaiting());
    }

    /** What it is cut to is made again when the action is committed. */
    void cutAgain(Photo photo) {
        photo.renditionsDue = true;
        waiting.fire(new PhotoWaiting());
    }

    /** Whoever brings a picture may describe it, and sees it among theirs. */
    Photo newPhoto(Actor actor, Picture picture) {
        var photo = new Photo();
        photo.measure(picture);
        // As PostgreSQL keeps it, since lists go on below it.
        photo.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        photo.addedBy = actor.name();
        return photo;
    }

    /**
     * The photo to change, locked until the end.
     *
     * @throws Missing when there is none
     * @throws Refused when it is another's and the actor may not change what others have begun
     */
    Photo changing(Actor actor, long id) {
        actor.mustHave(Permission.WRITE);
        var photo = photos.findById(id);
        if (photo == null) throw missing();
        if (!isTheirs(actor, photo)) throw new Refused("这张图片不是您上传的，您只能改自己上传的图片");
        database.lock(photo, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(photo);
        return photo;
    }

    static boolean isTheirs(Actor actor, Photo photo) {
        return actor.may(Permission.EDIT_OTHERS) || (actor.may(Permission.WRITE) && photo.addedBy.equals(actor.name()));
    }

    static Missing missing() {
        return new Missing("图库里没有这张图片，请回到图库再找");
    }

    /** The library is not what readers see: an article has its own words under its photos. */
    void close(Actor actor, String action, Photo photo, String detail) {
        var object = "photo:" + Objects.requireNonNullElse(photo.file, Long.toString(photo.id));
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, action, object, detail)), List.of());
    }
}
