package org.xingyao.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.postgres.Connections;

/** A server that somebody else runs, seen to answer before the application starts on it. */
record ExistingDatabase(DatabaseAddress address) implements Database {
    /** The oldest release that its makers still mend for as long as ours is meant to run. */
    private static final int OLDEST = 15;

    private static final int VERSION_FACTOR = 10_000;

    static ExistingDatabase checked(String url, Map<String, String> environment) {
        DatabaseAddress address =
                DatabaseAddress.parsed(url, environment.getOrDefault("XINGYAO_DB_USER", ""), password(environment));
        try (Connection connection = Connections.open(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('server_version_num')::int, "
                        + "current_setting('server_encoding'), "
                        + "has_database_privilege(current_database(), 'create') "
                        + "or has_schema_privilege('public', 'create')")) {
            row.next();
            check(row.getInt(1) / VERSION_FACTOR, row.getString(2), row.getBoolean(3));
            return new ExistingDatabase(address);
        } catch (SQLException e) {
            throw new Refusal(sentence(address, e), e);
        }
    }

    @Override
    public Map<String, String> properties() {
        return Database.properties(address.url(), address.user(), address.password());
    }

    @Override
    public void close() {
        // It was running before and goes on.
    }

    private static void check(int version, String encoding, boolean mayCreate) {
        if (version < OLDEST) {
            throw new Refusal("--db 指的数据库是 PostgreSQL %d，请换用 %d 或更新的版本。".formatted(version, OLDEST));
        }
        if (!encoding.equals("UTF8")) {
            throw new Refusal("--db 指的数据库编码是 %s，请用 UTF8 编码另建一个库。".formatted(encoding));
        }
        if (!mayCreate) {
            throw new Refusal("--db 用的数据库用户不能建表，请让库的主人执行 grant create on schema public 授权给它。");
        }
    }

    private static String sentence(DatabaseAddress address, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                "数据库拒绝了用户 %s 的登录，请改正 --db 地址里的 user 和 password，或环境变量 XINGYAO_DB_USER、XINGYAO_DB_PASSWORD。"
                        .formatted(address.user());
            case "3D000" -> "数据库服务器上没有 --db 所写的库，请先建库（createdb），或改正地址 %s。".formatted(address.url());
            case "53300" -> "数据库的连接数已满，请关掉多余的连接，或调大它的 max_connections。";
            case "08001", "08004", "08006" ->
                "连不上数据库 %s，请看 --db 的地址是否写对、那里是否有 PostgreSQL 在运行。".formatted(address.url());
            default -> "%s 那里的服务不能当作 PostgreSQL 使用（%s），请改正 --db 的地址。".formatted(address.url(), e.getMessage());
        };
    }

    private static String password(Map<String, String> environment) {
        String file = environment.getOrDefault("XINGYAO_DB_PASSWORD_FILE", "");
        if (file.isBlank()) {
            return environment.getOrDefault("XINGYAO_DB_PASSWORD", "");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new Refusal("口令文件 %s 读不出来，请改正环境变量 XINGYAO_DB_PASSWORD_FILE 或文件的权限。".formatted(file), e);
        }
    }
}
