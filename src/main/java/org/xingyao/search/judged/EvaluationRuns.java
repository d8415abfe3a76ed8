package org.xingyao.search.judged;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What the runs gave, the last fifty of them. Each call takes a connection of its own, so any thread may ask. */
@ApplicationScoped
public class EvaluationRuns {
    /** Some thousand ranks each: enough to look back over weeks of work on words. */
    private static final int KEPT = 50;

    private final DataSource database;

    EvaluationRuns(DataSource database) {
        this.database = database;
    }

    /** The newest first. */
    public List<EvaluationRun> last(int atMost) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select * from evaluation_run order by id desc limit ?")) {
            select.setInt(1, atMost);
            var runs = new ArrayList<EvaluationRun>();
            try (var row = select.executeQuery()) {
                while (row.next()) runs.add(run(row));
            }
            return runs;
        } catch (SQLException e) {
            throw new IllegalStateException("the evaluations can't be read", e);
        }
    }

    /** Queries of both runs whose rank differs, the worse ones first. */
    public List<RankChange> changes(EvaluationRun before, EvaluationRun after) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select a.text, b.rank, a.rank from evaluation_rank a join evaluation_rank b"
                                + " on b.run_id = ? and b.text = a.text where a.run_id = ? and a.rank <> b.rank"
                                + " order by a.text")) {
            select.setLong(1, before.id());
            select.setLong(2, after.id());
            var changes = new ArrayList<RankChange>();
            try (var row = select.executeQuery()) {
                while (row.next()) changes.add(new RankChange(row.getString(1), row.getInt(2), row.getInt(3)));
            }
            changes.sort(java.util.Comparator.comparing(RankChange::isBetter));
            return changes;
        } catch (SQLException e) {
            throw new IllegalStateException("the evaluations can't be read", e);
        }
    }

    /** How many articles were published, withdrawn or filed anew between two runs. */
    public long articlesBetween(EvaluationRun before, EvaluationRun after) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(distinct subject_id) from publication_log"
                        + " where subject = 'article' and no > ? and no <= ?")) {
            select.setLong(1, before.logNo());
            select.setLong(2, after.logNo());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the publication log can't be read", e);
        }
    }

    void add(EvaluationRun run, Map<String, Integer> ranks) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                insert(connection, run, ranks);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void insert(Connection connection, EvaluationRun run, Map<String, Integer> ranks)
            throws SQLException {
        long id;
        try (var insert = connection.prepareStatement("insert into evaluation_run"
                + " (at, actor, why, log_no, queries, hit_at_1, mrr, recall) values (?,?,?,?,?,?,?,?) returning id")) {
            insert.setTimestamp(1, Timestamp.from(run.at()));
            insert.setString(2, run.actor());
            insert.setString(3, run.why());
            insert.setLong(4, run.logNo());
            insert.setInt(5, run.queries());
            insert.setDouble(6, run.hitAt1());
            insert.setDouble(7, run.mrr());
            insert.setDouble(8, run.recall());
            try (var row = insert.executeQuery()) {
                row.next();
                id = row.getLong(1);
            }
        }
        try (var insert = connection.prepareStatement("insert into evaluation_rank values (?, ?, ?)")) {
            for (var rank : ranks.entrySet()) {
                insert.setLong(1, id);
                insert.setString(2, rank.getKey());
                insert.setInt(3, rank.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var delete = connection.prepareStatement("delete from evaluation_run where id not in"
                + " (select id from evaluation_run order by id desc limit " + KEPT + ")")) {
            delete.executeUpdate();
        }
    }

    private static EvaluationRun run(ResultSet row) throws SQLException {
        return new EvaluationRun(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("why"),
                row.getLong("log_no"),
                row.getInt("queries"),
                row.getDouble("hit_at_1"),
                row.getDouble("mrr"),
                row.getDouble("recall"));
    }
}
