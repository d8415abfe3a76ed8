package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xingyao.article.Article;
import org.xingyao.media.CopiesMade;

/** Enters into the publication log that a photo readers see has other copies: pages that were kept name the old ones. */
@ApplicationScoped
class NewCopies {
    private final EntityManager database;
    private final Ledger ledger;

    NewCopies(EntityManager database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    void made(@Observes CopiesMade event) {
        Set<String> touched = new LinkedHashSet<>();
        database.createQuery(
                        "select a from Article a join a.liveEdition e join e.photos p"
                                + " where a.publicState = org.xingyao.article.PublicState.LIVE and p.photo.id = :photo",
                        Article.class)
                .setParameter("photo", event.photo())
                .getResultList()
                .forEach(article -> touched.addAll(TouchedKeys.ofLive(article)));
        if (touched.isEmpty()) return;
        var photo = Long.toString(event.photo());
        ledger.close(List.of(), List.of(new Change("photo", photo, "copied", touched)));
    }
}
