package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.Driver;
import org.postgresql.core.BaseConnection;

/**
 * Opens the connection on which hints are heard. Not one of the pool: it is never given back, and those of the pool can't be
 * ended by another thread than the one that waits on them.
 */
@ApplicationScoped
class LogLine {
    private final String url;
    private final Properties properties = new Properties();

    LogLine(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(word -> properties.setProperty("password", word));
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "10");
        // What an operator sees among the connections of the database.
        properties.setProperty("ApplicationName", "xingyao log listener");
    }

    BaseConnection open() throws SQLException {
        // Not DriverManager: it serves only drivers that its caller's class loader has registered.
        var connection = new Driver().connect(url, properties);
        if (connection == null) throw new SQLException("not an address of PostgreSQL");
        return connection.unwrap(BaseConnection.class);
    }
}
