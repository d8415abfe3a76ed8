package org.xingyao.transfer.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The database refuses the first row that does not fit, and the restore with it. */
record AllOrNothing(Witness witness) implements Intake {
    private static final long MANY_ROWS = 10_000;

    @Override
    public void rows(Connection connection, BackupFile backup, Manifest.Table table) throws IOException, SQLException {
        try (var in = backup.table(table.name())) {
            long rows = Intake.copy(connection, table, in);
            if (rows != table.rows()) throw BackupFile.damaged("表 " + table.name() + " 只读出 " + rows + " 行");
            if (rows >= MANY_ROWS) witness.line("已恢复 " + table.name() + "：" + rows + " 行");
        }
    }

    @Override
    public void complete(Connection connection, BackupFile backup, List<Catalog.ForeignKey> keys) {
        // The keys themselves find what dangles.
    }
}
