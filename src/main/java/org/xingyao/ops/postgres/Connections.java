package org.xingyao.ops.postgres;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;

/** Single connections outside the application's pool, before there is one. */
public final class Connections {
    private static final String SECONDS = "10";

    private Connections() {}

    public static Connection open(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("loginTimeout", SECONDS);
        // Not DriverManager: it serves only drivers that its caller's class loader has registered, and Quarkus has
        // several.
        for (Driver driver : ServiceLoader.load(Driver.class, Connections.class.getClassLoader())) {
            Connection connection = driver.connect(url, properties);
            if (connection != null) {
                return connection;
            }
        }
        throw new SQLException("No driver knows the address " + url);
    }
}
