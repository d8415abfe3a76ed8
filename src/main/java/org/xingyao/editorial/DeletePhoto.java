package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.text.Conflict;
import org.xingyao.text.Missing;

/**
 * Takes a photo out of the library that nothing uses; nobody is shown its file from then on. The file itself stays in the
 * store, where somebody may be bringing in the same picture at this moment, and no backup carries it.
 */
@ApplicationScoped
public class DeletePhoto {
    private final PhotoEntries entries;
    private final PhotoUses uses;
    private final EntityManager database;

    DeletePhoto(PhotoEntries entries, PhotoUses uses, EntityManager database) {
        this.entries = entries;
        this.uses = uses;
        this.database = database;
    }

    /**
     * @throws Missing when there is none
     * @throws Conflict while an article uses it, be it in an earlier edition or in a draft
     */
    @Transactional
    public void run(Actor actor, long id) {
        var photo = entries.changing(actor, id);
        int used = uses.of(photo).size();
        if (used > 0) throw new Conflict("这张图片还有 " + used + " 处在用，不能删除，请先从这些稿件里去掉");
        database.createQuery("delete from Rendition where photo = :photo")
                .setParameter("photo", photo)
                .executeUpdate();
        database.remove(photo);
        entries.close(actor, "delete-photo", photo, photo.caption);
    }
}
