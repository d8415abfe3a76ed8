package org.xingyao.search.vector;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.xingyao.nlp.Embedder;

/** The vectors of this model that the database keeps by the hash of their text. Each call takes a connection of its own. */
@ApplicationScoped
class VectorRows {
    /** An article that was withdrawn by mistake comes back within a week. */
    private static final String UNUSED_FOR = "interval '7 days'";

    private final DataSource database;

    VectorRows(DataSource database) {
        this.database = database;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T prepared(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, Embedder.MODEL);
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the rows of vectors can't be reached", e);
        }
    }

    Map<String, float[]> find(Collection<String> hashes) {
        if (hashes.isEmpty()) return Map.of();
        return prepared(
                "select content_hash, vector from passage_vector where model = ? and content_hash = any(?)", select -> {
                    select.setArray(2, array(select.getConnection(), hashes));
                    var found = new HashMap<String, float[]>();
                    try (var row = select.executeQuery()) {
                        while (row.next()) found.put(row.getString(1), numbers(row.getBytes(2)));
                    }
                    return found;
                });
    }

    void keep(Map<String, float[]> vectors) {
        prepared(
                "insert into passage_vector (model, content_hash, vector, made_at) values (?, ?, ?, now())"
                        + " on conflict do nothing",
                insert -> {
                    for (var vector : vectors.entrySet()) {
                        insert.setString(1, Embedder.MODEL);
                        insert.setString(2, vector.getKey());
                        insert.setBytes(3, bytes(vector.getValue()));
                        insert.addBatch();
                    }
                    return insert.executeBatch();
                });
    }

    /** Some hashes in order, after one. */
    List<String> hashesAfter(String hash, int atMost) {
        return prepared(
                "select content_hash from passage_vector where model = ? and content_hash > ?"
                        + " order by content_hash limit " + atMost,
                select -> {
                    select.setString(2, hash);
                    var hashes = new ArrayList<String>();
                    try (var row = select.executeQuery()) {
                        while (row.next()) hashes.add(row.getString(1));
                    }
                    return hashes;
                });
    }

    /** Takes away those that are not used, unless they were made lately. */
    void purge(Collection<String> hashes) {
        if (hashes.isEmpty()) return;
        prepared(
                "delete from passage_vector where model = ? and content_hash = any(?) and made_at < now() - "
                        + UNUSED_FOR,
                delete -> {
                    delete.setArray(2, array(delete.getConnection(), hashes));
                    return delete.executeUpdate();
                });
    }

    /** Takes away what another model made, unless it was made lately: an upgrade may be taken back. */
    void purgeOtherModels() {
        prepared(
                "delete from passage_vector where model <> ? and made_at < now() - " + UNUSED_FOR,
                PreparedStatement::executeUpdate);
    }

    private static Array array(Connection connection, Collection<String> hashes) throws SQLException {
        return connection.createArrayOf("bpchar", hashes.toArray());
    }

    private static byte[] bytes(float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    private static float[] numbers(byte[] bytes) {
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
