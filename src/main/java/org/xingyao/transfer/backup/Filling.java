package org.xingyao.transfer.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A schema without tables gets those of a backup, in the caller's transaction. */
record Filling(Connection connection, Migrations migrations, BackupFile backup, Intake intake, Witness witness) {
    /** @param given the last number of each sequence that was there before */
    void run(Map<String, Long> given) throws IOException, SQLException {
        var schema = backup.manifest().schema();
        migrations.runTo(connection, schema);
        fill();
        migrations.runAfter(connection, schema);
        setSequences(given);
    }

    /**
     * Foreign keys are off meanwhile: articles and editions point at each other, and to check all rows at once by a join
     * is faster by far than each by itself.
     */
    private void fill() throws IOException, SQLException {
        var catalog = new Catalog(connection);
        var keys = catalog.foreignKeys();
        for (var key : keys) Sql.tell(connection, "alter table " + key.table() + " drop constraint " + key.name());
        var here = catalog.tables();
        // Of a row that does not fit the table is to be told, not the end of it all.
        Sql.tell(connection, "set constraints all immediate");
        for (var table : backup.manifest().tables()) {
            if (here.containsKey(table.name())) take(table);
            else witness.line("备份里的表 " + table.name() + " 不是星耀的，没有恢复");
            witness.at("restore-table-copied");
        }
        witness.at("restore-rows-copied");
        intake.complete(connection, backup, keys);
        for (var key : keys) {
            Sql.tell(
                    connection,
                    "alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
        }
    }

    private void take(Manifest.Table table) throws IOException, SQLException {
        var name = Catalog.quoted(table.name());
        // Rows that a migration puts into a new table stand in the backup too, as they became.
        if (holdsRows(name)) Sql.tell(connection, "delete from " + name);
        intake.rows(connection, backup, table);
    }

    private boolean holdsRows(String table) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("select exists (select from " + table + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Never backwards: an action that began before the restore may hold a number that was given out then. */
    private void setSequences(Map<String, Long> given) throws SQLException {
        try (var set = connection.prepareStatement("select setval(quote_ident(?)::regclass, ?)")) {
            for (var sequence : new Catalog(connection).sequenceNames()) {
                long last = Math.max(
                        given.getOrDefault(sequence, 0L),
                        backup.manifest().sequences().getOrDefault(sequence, 0L));
                if (last == 0) continue;
                set.setString(1, sequence);
                set.setLong(2, last);
                set.execute();
            }
        }
    }
}
