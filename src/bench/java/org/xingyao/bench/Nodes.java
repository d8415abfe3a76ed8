package org.xingyao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.xingyao.ops.directory.DataDirectory;
import org.xingyao.ops.postgres.PrivatePostgres;

/** Two nodes on one PostgreSQL: how soon the one shows and finds what was published on the other. */
record Nodes(Path home) implements Benchmark {
    private static final int PUBLISHED = 60;
    private static final int MOST_PAUSE_MILLIS = 1000;
    private static final int OK = 200;

    @Override
    public String name() {
        return "nodes";
    }

    @Override
    public String what() {
        return "两个节点用同一个 PostgreSQL：一台答复“已发布”之后，另一台多久能看到、搜到（轮流发布 " + PUBLISHED + " 篇）";
    }

    @Override
    public void measure(Consumer<Figure> figures) throws Exception {
        try (var scratch = ScratchDirectory.create();
                var directory = DataDirectory.own(scratch.top().resolve("server"));
                var server = PrivatePostgres.start(directory, _ -> {})) {
            var database = server.jdbcUrl() + "?user=" + server.username() + "&password=" + server.password();
            var dataOfA = scratch.top().resolve("a");
            try (var a = RunningApp.start(home, dataOfA, Map.of(), "--db", database);
                    var b = RunningApp.start(home, scratch.top().resolve("b"), Map.of(), "--db", database)) {
                var token = new Commands(home, dataOfA).importerToken();
                try (var deskOfA = new Newsroom(a.address(), token);
                        var deskOfB = new Newsroom(b.address(), token)) {
                    publish(new Node(a, deskOfA), new Node(b, deskOfB), figures);
                }
            }
        }
    }

    private record Node(RunningApp app, Newsroom newsroom) {}

    private static void publish(Node a, Node b, Consumer<Figure> figures) throws Exception {
        var shown = new ArrayList<Long>();
        var found = new ArrayList<Long>();
        var pauses = new Random(1);
        for (int i = 0; i < PUBLISHED; i++) {
            var from = i % 2 == 0 ? a : b;
            var to = i % 2 == 0 ? b : a;
            var title = Newsroom.title(i);
            var slug = from.newsroom().publish(i, title);
            long begun = System.nanoTime();
            while (to.app().status("/articles/" + slug) != OK) Thread.sleep(2);
            shown.add(System.nanoTime() - begun);
            while (!to.newsroom().isFound(title, slug)) Thread.sleep(2);
            found.add(System.nanoTime() - begun);
            // Else each publish would come as long after the other node's last look as the one before.
            Thread.sleep(pauses.nextInt(MOST_PAUSE_MILLIS));
        }
        tell("另一台的页面上有了", Times.of(shown), figures);
        tell("另一台也搜到了", Times.of(found), figures);
    }

    private static void tell(String what, Times times, Consumer<Figure> figures) {
        figures.accept(Figure.of(what + "，p50", "毫秒", List.of(times.percentile(50))));
        figures.accept(Figure.atMost(2000, what + "，p95", "毫秒", times.percentile(95)));
    }
}
