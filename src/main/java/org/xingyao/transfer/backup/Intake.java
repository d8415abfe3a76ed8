package org.xingyao.transfer.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** How rows of a backup are taken in: all of them or nothing, or whatever is whole. */
interface Intake {
    /** The rows of one table, which is empty. */
    void rows(Connection connection, BackupFile backup, Manifest.Table table) throws IOException, SQLException;

    /** When all rows are in, before the foreign keys come back. */
    void complete(Connection connection, BackupFile backup, List<Catalog.ForeignKey> keys)
            throws IOException, SQLException;

    /** @return how many rows there were */
    static long copy(Connection connection, Manifest.Table table, InputStream rows) throws IOException, SQLException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy " + Catalog.quoted(table.name()) + " (" + Catalog.quoted(table.columns())
                                + ") from stdin",
                        rows);
    }
}
