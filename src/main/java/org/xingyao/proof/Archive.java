package org.xingyao.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What is open in all that readers see: rates, and the articles with the gravest findings first. */
@ApplicationScoped
public class Archive {
    private static final String LIVE = " from proof_article p join article a on a.id = p.article_id"
            + " and a.public_state = 'live' join edition e on e.id = a.live_edition_id"
            + " left join news_column c on c.id = e.column_id";
    private static final String COUNTS = "count(*), coalesce(sum(p.characters), 0), coalesce(sum(p.blockers), 0),"
            + " coalesce(sum(p.warnings), 0), coalesce(sum(p.hints), 0)";

    private final DataSource database;

    Archive(DataSource database) {
        this.database = database;
    }

    /**
     * Some articles together.
     *
     * @param column name; empty for those that stand in none, and for all of them
     */
    public record Sum(String column, long articles, long characters, long blockers, long warnings, long hints) {
        public Rate rate() {
            return Rate.of(blockers, warnings, characters);
        }
    }

    /** What one rule found in one article; words is the first of them. */
    public record Found(String rule, int open, String words) {}

    /** An article with something open. */
    public record Piece(Place place, String slug, String headline, String column, Rate rate, List<Found> found) {}

    /** Where a list goes on: behind the article with so many findings and this id. */
    public record Place(int blockers, int warnings, long id) {}

    /**
     * Which articles.
     *
     * @param rule id of a rule; empty for any
     * @param level blocker, warning or hint; empty for any
     * @param column slug of a column; empty for any
     * @param after null for the first page
     */
    public record Query(
            String rule,
            String level,
            String column,
            @Nullable Place after,
            int size) {}

    public Sum all() {
        return sums("select ''," + COUNTS + LIVE).getFirst();
    }

    /** In the order of the desk. */
    public List<Sum> byColumn() {
        return sums("select coalesce(c.name, '')," + COUNTS + LIVE
                + " group by c.id, c.name, c.desk_order order by c.desk_order nulls last, c.name");
    }

    /** One more than asked for, so that it shows whether there is another page. */
    public List<Piece> page(Query query) {
        var sql = new StringBuilder("select p.article_id, p.blockers, p.warnings, p.characters, a.slug, e.headline,"
                + " coalesce(c.name, ''), array(select f.rule || ' ' || f.open || ' ' || f.words from proof_finding f"
                + " where f.article_id = p.article_id order by array_position(array['blocker','warning','hint'],"
                + " f.level::text), f.rule)" + LIVE + " where exists (select from proof_finding f"
                + " where f.article_id = p.article_id");
        var values = new ArrayList<Object>();
        add(sql, values, " and f.rule = ?", query.rule());
        add(sql, values, " and f.level = ?", query.level());
        sql.append(')');
        add(sql, values, " and c.slug = ?", query.column());
        if (query.after() != null) {
            sql.append(" and (p.blockers, p.warnings, p.article_id) < (?, ?, ?)");
            values.addAll(List.of(
                    query.after().blockers(),
                    query.after().warnings(),
                    query.after().id()));
        }
        sql.append(" order by p.blockers desc, p.warnings desc, p.article_id desc limit ?");
        values.add(query.size() + 1);
        return read(sql.toString(), values, Archive::piece);
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, String value) {
        if (value.isEmpty()) return;
        sql.append(condition);
        values.add(value);
    }

    private static Piece piece(ResultSet row) throws SQLException {
        int blockers = row.getInt(2);
        int warnings = row.getInt(3);
        var found = new ArrayList<Found>();
        for (var one : (String[]) row.getArray(8).getArray()) {
            var parts = one.split(" ", 3);
            found.add(new Found(parts[0], Integer.parseInt(parts[1]), parts[2]));
        }
        return new Piece(
                new Place(blockers, warnings, row.getLong(1)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Rate.of(blockers, warnings, row.getInt(4)),
                List.copyOf(found));
    }

    private List<Sum> sums(String sql) {
        return read(
                sql,
                List.of(),
                row -> new Sum(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, List<Object> values, Reading<T> reading) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            bind(select, values);
            try (var row = select.executeQuery()) {
                var all = new ArrayList<T>();
                while (row.next()) all.add(reading.of(row));
                return all;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what the proofreader found can't be read", e);
        }
    }

    private static void bind(PreparedStatement select, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) select.setObject(i + 1, values.get(i));
    }
}
