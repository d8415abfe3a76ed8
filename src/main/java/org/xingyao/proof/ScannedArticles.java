package org.xingyao.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.xingyao.article.Edition;
import org.xingyao.text.CleanText;

/** Keeps what was found in live editions, in the caller's transaction; what was found before makes room. */
@ApplicationScoped
class ScannedArticles {
    private static final int LONGEST_WORDS = 60;
    private static final String WITHDRAWN =
            "delete from proof_article p using article a where a.id = p.article_id and a.public_state <> 'live'";
    private static final String WAITING = "select a.id from article a left join proof_article p on p.article_id = a.id"
            + " where a.public_state = 'live' and p.edition_id is distinct from a.live_edition_id";

    private final EntityManager database;
    private final Clock clock;

    ScannedArticles(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What one rule found. */
    private record Found(Rule rule, int open, String words) {}

    void keep(long articleId, Edition edition, ProofSheet sheet) {
        // By itself and not as entities: a scan writes thousands of rows that nobody reads back.
        database.unwrap(Session.class).doWork(connection -> {
            forget(connection, articleId);
            head(connection, articleId, edition.id, sheet);
            findings(connection, articleId, byRule(sheet.open()));
        });
    }

    /** Of articles that readers no longer see. */
    void forgetWithdrawn() {
        database.createNativeQuery(WITHDRAWN).executeUpdate();
    }

    /** Of these, as far as readers no longer see them. */
    void forgetWithdrawn(List<String> slugs) {
        database.createNativeQuery(WITHDRAWN + " and a.slug in (:slugs)")
                .setParameter("slugs", slugs)
                .executeUpdate();
    }

    /** Live articles of which another edition was read, or none; by id, behind one of them. */
    List<Long> waitingAfter(long id, int atMost) {
        return database.unwrap(Session.class)
                .createNativeQuery(WAITING + " and a.id > :id order by a.id limit :most", Long.class)
                .setParameter("id", id)
                .setParameter("most", atMost)
                .getResultList();
    }

    /** Those of these articles that wait so. */
    List<Long> waitingAmong(List<String> slugs) {
        return database.unwrap(Session.class)
                .createNativeQuery(WAITING + " and a.slug in (:slugs) order by a.id", Long.class)
                .setParameter("slugs", slugs)
                .getResultList();
    }

    private static void forget(Connection connection, long articleId) throws SQLException {
        try (var delete = connection.prepareStatement("delete from proof_article where article_id = ?")) {
            delete.setLong(1, articleId);
            delete.executeUpdate();
        }
    }

    private void head(Connection connection, long articleId, long editionId, ProofSheet sheet) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into proof_article (article_id, edition_id, characters, blockers, warnings, hints, read_at)"
                        + " values (?,?,?,?,?,?,?)")) {
            insert.setLong(1, articleId);
            insert.setLong(2, editionId);
            insert.setInt(3, sheet.characters());
            int column = 4;
            for (var level : Level.values()) insert.setInt(column++, sheet.count(level));
            insert.setTimestamp(column, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }

    private static void findings(Connection connection, long articleId, Iterable<Found> all) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into proof_finding (article_id, rule, level, open, words) values (?,?,?,?,?)")) {
            for (var found : all) {
                insert.setLong(1, articleId);
                insert.setString(2, found.rule().id());
                insert.setString(3, found.rule().level().id());
                insert.setInt(4, found.open());
                insert.setString(5, CleanText.atMost(LONGEST_WORDS, CleanText.run(found.words())));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Iterable<Found> byRule(List<Mark> open) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (var mark : open)
            found.merge(
                    mark.rule().id(),
                    new Found(mark.rule(), 1, mark.words()),
                    (one, more) -> new Found(one.rule(), one.open() + 1, one.words()));
        return found.values();
    }
}
