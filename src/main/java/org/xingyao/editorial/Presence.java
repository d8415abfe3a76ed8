package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.xingyao.account.Actor;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;

/** Knows who has an article open at the desk, so that two people in one see each other. Nothing of it is audited. */
@ApplicationScoped
public class Presence {
    /** Three heartbeats of the page: one that is late does not make anybody vanish. */
    private static final Duration FRESH = Duration.ofSeconds(45);

    private static final Pattern WINDOW = Pattern.compile("[A-Za-z0-9-]{8,40}");

    private final Manuscripts manuscripts;
    private final EntityManager database;
    private final Clock clock;

    Presence(Manuscripts manuscripts, EntityManager database, Clock clock) {
        this.manuscripts = manuscripts;
        this.database = database;
        this.clock = clock;
    }

    /** Somebody else's window, or another one of the same person. */
    public record Present(String person, Instant seenAt) {}

    /**
     * Notes that this window has the article open.
     *
     * @param window random, made by the page
     * @return who else has
     * @throws Missing when there is no such article
     */
    @Transactional
    public List<Present> here(Actor actor, String slug, String window) {
        var article = seen(actor, slug, window);
        // The window's owner is part of the update: nobody renews a row in another's name.
        database.createNativeQuery("""
                        insert into presence (article_id, window_id, person, seen_at) values (?1, ?2, ?3, ?4)
                        on conflict (article_id, window_id) do update set seen_at = excluded.seen_at
                        where presence.person = excluded.person""")
                .setParameter(1, article)
                .setParameter(2, window)
                .setParameter(3, actor.name())
                .setParameter(4, clock.instant())
                .executeUpdate();
        sweep();
        return others(article, window);
    }

    /** The window is closed or left the article. */
    @Transactional
    public void gone(Actor actor, String slug, String window) {
        database.createNativeQuery("delete from presence where article_id = ?1 and window_id = ?2 and person = ?3")
                .setParameter(1, seen(actor, slug, window))
                .setParameter(2, window)
                .setParameter(3, actor.name())
                .executeUpdate();
    }

    private long seen(Actor actor, String slug, String window) {
        // First: who may read no article is told the same about every window.
        Deed.READ.mustBeFor(actor);
        if (!WINDOW.matcher(window).matches()) throw new Invalid("window", "window 应是 8 到 40 个字母、数字或连字符");
        return manuscripts.readable(actor, slug).id;
    }

    private void sweep() {
        database.createNativeQuery("delete from presence where seen_at < ?1")
                .setParameter(1, clock.instant().minus(FRESH))
                .executeUpdate();
    }

    private List<Present> others(long article, String window) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "select person, seen_at from presence where article_id = ?1 and window_id <> ?2 order by person",
                        Object[].class)
                .setParameter(1, article)
                .setParameter(2, window)
                .getResultStream()
                .map(row -> new Present((String) row[0], (Instant) row[1]))
                .toList();
    }
}
