package org.xingyao.transfer.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.xingyao.text.Refused;

/** The tables of the running program made anew and filled, inside the caller's transaction. */
record Rebuild(Connection connection, Migrations migrations, BackupFile backup, Intake intake, Witness witness) {
    void run() throws IOException, SQLException {
        var catalog = new Catalog(connection);
        witness.line("正在恢复数据库，其间网页会等待……");
        new Locks(connection).take(catalog.tables().keySet());
        var before = catalog.tables().keySet();
        var given = catalog.sequences();
        drop(catalog);
        new Filling(connection, migrations, backup, intake, witness).run(given);
        refuseToLose(before, catalog);
        // Until the server looks by itself, it would plan searches in these tables as if they were empty.
        Sql.tell(connection, "analyze " + Catalog.quoted(catalog.tables().keySet()));
    }

    private void drop(Catalog catalog) throws SQLException {
        Sql.tell(connection, "drop table " + Catalog.quoted(catalog.tables().keySet()));
        for (var function : catalog.functions()) Sql.tell(connection, "drop function " + function);
        for (var sequence : catalog.sequenceNames()) Sql.tell(connection, "drop sequence " + Catalog.quoted(sequence));
    }

    private static void refuseToLose(Iterable<String> before, Catalog catalog) throws SQLException {
        var ours = catalog.tables().keySet();
        for (var table : before) {
            if (!ours.contains(table)) {
                throw new Refused("库里的表 " + table + " 不是星耀的，恢复会把它删掉，请先把它移到别的库或别的 schema；现在什么也没有改动");
            }
        }
    }
}
