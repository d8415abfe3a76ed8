package org.xingyao.transfer.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGConnection;
import org.xingyao.text.Refused;

/** The tables made anew and filled, inside the caller's transaction. */
record Rebuild(Connection connection, Migrations migrations, BackupFile backup, Witness witness) {
    private static final long MANY_ROWS = 10_000;

    void run() throws IOException, SQLException {
        var catalog = new Catalog(connection);
        var schema = backup.manifest().schema();
        witness.line("正在恢复数据库，其间网页会等待……");
        new Locks(connection).take(catalog.tables().keySet());
        var before = catalog.tables().keySet();
        var given = catalog.sequences();
        drop(catalog);
        migrations.runTo(connection, schema);
        fill(catalog);
        migrations.runAfter(connection, schema);
        setSequences(catalog, given);
        refuseToLose(before, catalog);
        // Until the server looks by itself, it would plan searches in these tables as if they were empty.
        tell("analyze " + Catalog.quoted(catalog.tables().keySet()));
    }

    private void drop(Catalog catalog) throws SQLException {
        tell("drop table " + Catalog.quoted(catalog.tables().keySet()));
        for (var function : catalog.functions()) tell("drop function " + function);
        for (var sequence : catalog.sequenceNames()) tell("drop sequence " + Catalog.quoted(sequence));
    }

    /**
     * Foreign keys are off meanwhile: articles and editions point at each other, and to check all rows at once by a join
     * is faster by far than each by itself.
     */
    private void fill(Catalog catalog) throws IOException, SQLException {
        var keys = catalog.foreignKeys();
        for (var key : keys) tell("alter table " + key.table() + " drop constraint " + key.name());
        var here = catalog.tables();
        for (var table : backup.manifest().tables()) {
            if (here.containsKey(table.name())) copy(table);
            else witness.line("备份里的表 " + table.name() + " 不是星耀的，没有恢复");
        }
        witness.at("restore-rows-copied");
        tell("set constraints all immediate");
        for (var key : keys) {
            tell("alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
        }
    }

    private void copy(Manifest.Table table) throws IOException, SQLException {
        var name = Catalog.quoted(table.name());
        // Rows that a migration puts into a new table stand in the backup too, as they became.
        if (holdsRows(name)) tell("delete from " + name);
        try (var in = backup.table(table.name())) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + name + " (" + Catalog.quoted(table.columns()) + ") from stdin", in);
            if (rows != table.rows()) throw BackupFile.damaged("表 " + table.name() + " 只读出 " + rows + " 行");
            if (rows >= MANY_ROWS) witness.line("已恢复 " + table.name() + "：" + rows + " 行");
        }
    }

    private boolean holdsRows(String table) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("select exists (select from " + table + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Never backwards: an action that began before the restore may hold a number that was given out then. */
    private void setSequences(Catalog catalog, Map<String, Long> given) throws SQLException {
        try (var set = connection.prepareStatement("select setval(quote_ident(?)::regclass, ?)")) {
            for (var sequence : catalog.sequenceNames()) {
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

    private static void refuseToLose(Iterable<String> before, Catalog catalog) throws SQLException {
        var ours = catalog.tables().keySet();
        for (var table : before) {
            if (!ours.contains(table)) {
                throw new Refused("库里的表 " + table + " 不是星耀的，恢复会把它删掉，请先把它移到别的库或别的 schema；现在什么也没有改动");
            }
        }
    }

    private void tell(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
