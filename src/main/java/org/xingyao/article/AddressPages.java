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
    /** A fifth of what the site map's protocol allows; a page of so many is made in a few hundredths of a second. The function {@code shelve} has it too. */
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

    /** One query, which enters the index of lists once a page. */
    @SuppressWarnings("unchecked")
    public List<AddressPage> all() {
        var rows = (List<Object[]>)
                database.createNativeQuery("""
                        select part.no, newest.changed_at
                        from generate_series(0, (select max(id) from article) / :size) part(no)
                        cross join lateral (
                          select changed_at from shelf where list = 'part:' || part.no and changed_at is not null
                          order by changed_at desc fetch first 1 rows only) newest
                        order by part.no""").setParameter("size", SIZE).getResultList();
        return rows.stream()
                .map(row -> new AddressPage(((Number) row[0]).longValue(), (Instant) row[1]))
                .toList();
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
