package org.xingyao.ops;

import java.util.Map;

/** The database of one life of the application. */
sealed interface Database extends AutoCloseable permits OwnDatabase, ExistingDatabase {
    /** What the application must be told, as configuration. */
    Map<String, String> properties();

    /** Gives it back when the application has ended. */
    @Override
    void close();

    static Map<String, String> properties(String url, String user, String password) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password);
    }
}
