package org.xingyao.search.querylog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;

/** The rows of the query log. Each call takes a connection of its own, so any thread may ask. */
@ApplicationScoped
class QueryLogRows {
    private static final String ADD = "insert into query_log (day, key, text, asked, found, answered, clicks)"
            + " values (?, ?, ?, ?, greatest(?, 0), ?, ?) on conflict (day, key) do update"
            + " set asked = query_log.asked + excluded.asked,"
            + " found = case when ? < 0 then query_log.found else excluded.found end,"
            + " answered = query_log.answered + excluded.answered, clicks = query_log.clicks + excluded.clicks";

    private static final String TOGETHER = "select key, (array_agg(text order by day desc))[1] as text,"
            + " sum(asked) as asked, max(day) as last_day, (array_agg(found order by day desc))[1] as found,"
            + " sum(clicks) as clicks, sum(answered) as answered from query_log where day >= ? group by key";

    private final DataSource database;

    QueryLogRows(DataSource database) {
        this.database = database;
    }

    /** All or nothing. In one order, so that two programs never wait for each other. */
    void add(List<Tally> tallies) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(ADD)) {
                for (var tally : tallies.stream()
                        .sorted(Comparator.comparing(Tally::day).thenComparing(Tally::key))
                        .toList()) {
                    insert.setObject(1, tally.day());
                    insert.setString(2, tally.key());
                    insert.setString(3, tally.text());
                    insert.setInt(4, tally.asked());
                    insert.setInt(5, tally.found());
                    insert.setInt(6, tally.answered());
                    insert.setInt(7, tally.clicks());
                    insert.setInt(8, tally.found());
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    int deleteBefore(LocalDate day) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from query_log where day < ?")) {
            delete.setObject(1, day);
            return delete.executeUpdate();
        }
    }

    List<AskedQuery> list(String where, LocalDate from, int offset, int atMost) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select * from (" + TOGETHER + ") q where " + where
                        + " order by asked desc, last_day desc, key limit ? offset ?")) {
            select.setObject(1, from);
            select.setInt(2, atMost);
            select.setInt(3, offset);
            var queries = new ArrayList<AskedQuery>();
            try (var row = select.executeQuery()) {
                while (row.next()) queries.add(query(row));
            }
            return queries;
        } catch (SQLException e) {
            throw new IllegalStateException("the query log can't be read", e);
        }
    }

    private static AskedQuery query(ResultSet row) throws SQLException {
        return new AskedQuery(
                row.getString("text"),
                row.getInt("asked"),
                row.getInt("found"),
                row.getObject("last_day", LocalDate.class));
    }
}
