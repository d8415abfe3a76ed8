package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/**
 * The addresses of live articles in pages by id. An article stays on the page it was first put on, so a new one changes
 * only the last page, and no page is longer than {@link #SIZE}.
 */
@ApplicationScoped
public class AddressPages {
    /** A fifth of what the site map's protocol allows; a page of so many is made in a few hundredths of a second. */
    public static final int SIZE = 10_000;

    private static final String CHANGED = "greatest(e.createdAt, a.firstPublishedAt)";
    private static final String LIVE = PublishedArticles.LIVE;

    private final EntityManager database;

    AddressPages(EntityManager database) {
        this.database = database;
    }

    /** A page that is not empty, and when one of its articles last changed. */
    public record AddressPage(long no, Instant changedAt) {}

    /** An address and when its words last changed for readers. */
    public record Address(String slug, Instant changedAt) {}

    /** The page of an article. */
    public static long of(long id) {
        return id / SIZE;
    }

    public List<AddressPage> all() {
        return database.createQuery(
                        "select new org.xingyao.article.AddressPages$AddressPage(a.id / " + SIZE + ", max(" + CHANGED
                                + ")) from Article a join a.liveEdition e" + LIVE + " group by a.id / " + SIZE
                                + " order by a.id / " + SIZE,
                        AddressPage.class)
                .getResultList();
    }

    /** Empty for a page that there is not. */
    public List<Address> on(long page) {
        return database.createQuery(
                        "select new org.xingyao.article.AddressPages$Address(a.slug, " + CHANGED
                                + ") from Article a join a.liveEdition e" + LIVE
                                + " and a.id >= :from and a.id < :to order by a.id",
                        Address.class)
                .setParameter("from", page * SIZE)
                .setParameter("to", (page + 1) * SIZE)
                .getResultList();
    }
}
