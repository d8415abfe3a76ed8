package org.xingyao.ops;

import java.util.Map;
import java.util.function.Consumer;
import org.xingyao.ops.directory.DataDirectory;
import org.xingyao.ops.postgres.PrivatePostgres;

/** The private server in the data directory. */
record OwnDatabase(PrivatePostgres server) implements Database {
    static OwnDatabase started(DataDirectory directory, Consumer<String> progress) {
        return new OwnDatabase(PrivatePostgres.start(directory, progress));
    }

    @Override
    public Map<String, String> properties() {
        return Database.properties(server.jdbcUrl(), server.username(), server.password());
    }

    @Override
    public void close() {
        server.close();
    }
}
