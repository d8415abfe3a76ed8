package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.hibernate.Session;

/**
 * Puts articles into the lists that readers see (table {@code shelf}), in the transaction that changes where they belong.
 * What the session has not written yet is not seen.
 */
@ApplicationScoped
class Shelving {
    private static final String ARTICLES = "select id from article where slug = any (?)";
    private static final String INSIDE = "select r.article_id from article_region r join region g on g.id = r.region_id"
            + " where starts_with(g.path, ?)";
    private static final String ANSWERED_BY =
            "select a.id from edition_pair p join article a on a.live_edition_id = p.edition_id"
                    + " where p.organisation_id = ?";

    private final EntityManager database;

    Shelving(EntityManager database) {
        this.database = database;
    }

    /** @param slugs of articles that were published, withdrawn, filed or anything else that readers see */
    void articles(Connection connection, Collection<String> slugs) throws SQLException {
        if (!slugs.isEmpty()) shelve(connection, ARTICLES, connection.createArrayOf("text", slugs.toArray()));
    }

    /** @param path of a region that now lies elsewhere, with all inside it */
    void inside(String path) {
        database.unwrap(Session.class).doWork(connection -> shelve(connection, INSIDE, path));
    }

    /** @param organisation id of one that answers what another did before */
    void answeredBy(long organisation) {
        database.unwrap(Session.class).doWork(connection -> shelve(connection, ANSWERED_BY, organisation));
    }

    private static void shelve(Connection connection, String which, Object value) throws SQLException {
        try (var select = connection.prepareStatement("select shelve(array(" + which + "))")) {
            select.setObject(1, value);
            select.execute();
        }
    }
}
