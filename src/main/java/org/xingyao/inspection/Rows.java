package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Asks the database by itself and not as entities: a run reads whole tables that nobody changes by it. */
@ApplicationScoped
class Rows {
    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** @param values a list of texts stands for an array */
    <T> List<T> read(String sql, List<?> values, Reading<T> reading) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                var value = values.get(i);
                if (value instanceof List<?> texts)
                    select.setArray(i + 1, connection.createArrayOf("text", texts.toArray()));
                else select.setObject(i + 1, value);
            }
            try (var row = select.executeQuery()) {
                var all = new ArrayList<T>();
                while (row.next()) all.add(reading.of(row));
                return all;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is to be inspected can't be read", e);
        }
    }
}
