package org.xingyao.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.xingyao.ops.postgres.Connections;

/** The private server of a data directory, seen from outside by its files and processes. */
public record PostgresFiles(Path data) {
    private static final int PORT_LINE = 3;
    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    public Path cluster() {
        return data.resolve("postgres/cluster/data");
    }

    public Path pidFile() {
        return cluster().resolve("postmaster.pid");
    }

    public long pid() throws IOException {
        return Long.parseLong(pidLines().getFirst().strip());
    }

    public void kill(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid())
                .inheritIO()
                .start()
                .waitFor();
    }

    public String ask(String query) throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    public void tell(String sql) throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Waits a moment: a server does not wait for the child that writes its log, which ends by itself when nobody writes to it
     * any more, and a killed one waits for none.
     */
    public void checkThatNoProcessIsLeft() {
        Eventually.check("no process is left", A_MOMENT, () -> processes().isEmpty());
    }

    /** Every process of the machine that works in the cluster's directory, the server's children included. */
    private List<Long> processes() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .filter(this::isAtWorkHere)
                    .map(Long::valueOf)
                    .toList();
        }
    }

    private boolean isAtWorkHere(String pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", pid, "cwd")).startsWith(data);
        } catch (IOException e) {
            return false;
        }
    }

    private Connection connect() throws IOException, SQLException {
        String port = pidLines().get(PORT_LINE).strip();
        String password = Files.readString(data.resolve("postgres/cluster/xingyao.password"));
        return Connections.open("jdbc:postgresql://127.0.0.1:%s/xingyao".formatted(port), "xingyao", password);
    }

    private List<String> pidLines() throws IOException {
        return Files.readAllLines(pidFile());
    }
}
