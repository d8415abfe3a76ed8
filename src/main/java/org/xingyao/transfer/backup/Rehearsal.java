package org.xingyao.transfer.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.xingyao.text.Refused;

/**
 * Restores a backup beside the running site, into a schema of its own, by the very steps of a restore, and holds what came
 * back against the file. All in one transaction that is rolled back: nobody sees it, and a crash leaves nothing to clear up.
 */
@ApplicationScoped
class Rehearsal {
    private static final String SCHEMA = "xingyao_rehearsal";

    private static final String CHANGED_EDITIONS = "select count(*), min(id) from edition"
            + " where encode(sha256(convert_to(content, 'UTF8')), 'hex') <> content_hash";

    private final DataSource database;
    private final Migrations migrations;
    private final Unlocking unlocking;

    Rehearsal(DataSource database, Migrations migrations, Unlocking unlocking) {
        this.unlocking = unlocking;
        this.database = database;
        this.migrations = migrations;
    }

    /**
     * How a table came back.
     *
     * @param rows in the file
     * @param restored null for a table that is not ours, which a restore leaves out
     */
    record Table(String name, long rows, @Nullable Long restored) {}

    /**
     * What it showed.
     *
     * @param lost files that restored rows name and the backup does not have
     * @param differences for people; empty when all is as the file says
     */
    record Outcome(List<Table> tables, long rows, int files, List<String> lost, List<String> differences) {}

    /** @throws Refused when the file is not whole */
    Outcome run(Path file, Witness witness) throws IOException, SQLException {
        try (var backup = unlocking.checked(file, witness);
                var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return inScratch(connection, backup, witness);
            } finally {
                connection.rollback();
            }
        }
    }

    private Outcome inScratch(Connection connection, BackupFile backup, Witness witness)
            throws IOException, SQLException {
        // Of this transaction alone. A scan that joined another one half-way would read the rows in another order.
        Sql.tell(connection, "create schema " + SCHEMA);
        Sql.tell(connection, "set local search_path to " + SCHEMA);
        Sql.tell(connection, "set local synchronize_seqscans to off");
        new Filling(connection, migrations, backup, new AllOrNothing(witness), witness).run(Map.of());
        List<String> differences = new ArrayList<>();
        var tables = compared(connection, backup.manifest(), differences);
        checkEditions(connection, differences);
        witness.at("rehearsal-compared");
        var manifest = backup.manifest();
        return new Outcome(tables, manifest.rows(), manifest.media().size(), lost(connection, manifest), differences);
    }

    private static List<Table> compared(Connection connection, Manifest manifest, List<String> differences)
            throws IOException, SQLException {
        var here = new Catalog(connection).tables();
        List<Table> tables = new ArrayList<>();
        for (var table : manifest.tables()) {
            if (!here.containsKey(table.name())) {
                tables.add(new Table(table.name(), table.rows(), null));
                continue;
            }
            var rows = new Rows();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(Backup.copyOf(table), rows);
            tables.add(new Table(table.name(), table.rows(), rows.rows()));
            if (rows.rows() != table.rows()) {
                differences.add("表 " + table.name() + " 应有 " + table.rows() + " 行，恢复出 " + rows.rows() + " 行");
            } else if (!rows.sha256().equals(table.sha256())) {
                differences.add("表 " + table.name() + " 恢复后与备份不一致");
            }
        }
        return tables;
    }

    private static void checkEditions(Connection connection, List<String> differences) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery(CHANGED_EDITIONS)) {
            row.next();
            if (row.getLong(1) > 0) {
                differences.add("有 " + row.getLong(1) + " 个版次的内容与签发时的散列值不符，如第 " + row.getLong(2) + " 号");
            }
        }
    }

    private static List<String> lost(Connection connection, Manifest manifest) throws SQLException {
        Set<String> there =
                manifest.media().stream().map(Manifest.MediaFile::name).collect(Collectors.toSet());
        List<String> lost = new ArrayList<>();
        try (var select = connection.createStatement();
                var row = select.executeQuery(Backup.FILES)) {
            while (row.next()) if (!there.contains(row.getString(1))) lost.add(row.getString(1));
        }
        return lost;
    }
}
