package org.xingyao.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xingyao.ops.directory.DataDirectory;
import org.xingyao.ops.postgres.PrivatePostgres;
import org.xingyao.testsupport.AppProcess.Start;

/** Two programs on one PostgreSQL that belongs to neither, with one folder for photos, started at the same time. */
public final class TwoNodes implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("xy_[A-Za-z0-9]+");
    private static final Pattern PASSWORD = Pattern.compile("一次性口令：([^（\\s]+)");

    private final Path home;
    private final DataDirectory directory;
    private final PrivatePostgres server;
    private final Start start;
    private final Node a;
    private final Node b;
    private final String saidAtStart;

    public TwoNodes() throws IOException, InterruptedException {
        home = ReadyData.copy();
        directory = DataDirectory.own(home);
        server = PrivatePostgres.start(directory, _ -> {});
        start = Start.plain()
                .option("-Dxingyao.home=" + Path.of("").toAbsolutePath())
                .environment("XINGYAO_MEDIA_FOLDER", ReadyData.emptyDirectory().toString());
        var first = CompletableFuture.supplyAsync(this::started);
        var second = CompletableFuture.supplyAsync(this::started);
        try {
            a = first.join();
            b = second.join();
            saidAtStart = a.app().errors() + b.app().errors();
        } catch (CompletionException | IOException e) {
            first.thenAccept(Node::close);
            second.thenAccept(Node::close);
            closeServer();
            throw e;
        }
    }

    /** One of the two. */
    public final class Node {
        private final Path data;
        private @Nullable AppProcess app;

        private Node(Path data) throws IOException {
            this.data = data;
            startAgain();
        }

        public void startAgain() throws IOException {
            app = AppProcess.serving(start, data, "--db", url());
        }

        /** Does nothing when it runs. */
        public void startIfKilled() throws IOException {
            if (!app().isAlive()) startAgain();
        }

        public AppProcess app() {
            if (app == null) throw new IllegalStateException("This node does not run");
            return app;
        }

        public String address() throws IOException {
            return app().address();
        }

        /** Handed to this node. */
        public AppProcess command(String... words) throws IOException, InterruptedException {
            var all = new ArrayList<>(List.of(words));
            all.addAll(List.of("--data", data.toString()));
            return AppProcess.done(Start.plain(), all.toArray(String[]::new));
        }

        public String token(String role) throws IOException, InterruptedException {
            return found(TOKEN, command("token", "add", role, "--role", role), 0);
        }

        /** Opens an account. */
        public FormBrowser person(String name, String role) throws IOException, InterruptedException {
            var password = found(PASSWORD, command("user", "add", name, "--role", role), 1);
            return FormBrowser.signedIn(address(), name, password);
        }

        private void close() {
            try {
                if (app != null) app.close();
            } catch (IOException e) {
                System.err.println("A node did not end: " + e);
            }
        }
    }

    public Node a() {
        return a;
    }

    public Node b() {
        return b;
    }

    /** By both. */
    public String saidAtStart() {
        return saidAtStart;
    }

    /** One value, of the database. */
    public String ask(String query) throws IOException, SQLException {
        return new PostgresFiles(home).ask(query);
    }

    public void tell(String sql) throws IOException, SQLException {
        new PostgresFiles(home).tell(sql);
    }

    @Override
    public void close() throws IOException {
        a.close();
        b.close();
        closeServer();
    }

    private void closeServer() throws IOException {
        server.close();
        directory.close();
    }

    private Node started() {
        try {
            return new Node(ReadyData.emptyDirectory());
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private String url() {
        return server.jdbcUrl() + "?user=" + server.username() + "&password=" + server.password();
    }

    private static String found(Pattern pattern, AppProcess command, int group) throws IOException {
        var found = pattern.matcher(command.output());
        assertThat(found.find()).as(command.output() + command.errors()).isTrue();
        return found.group(group);
    }
}
