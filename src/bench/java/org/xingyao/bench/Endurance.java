package org.xingyao.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A busy day in some minutes, then more than there can be, then a flood of searches: no error, no growth, no standstill. */
record Endurance(Path home, int minutes) implements Benchmark {
    private static final int ARTICLES = 2000;
    private static final int QUESTIONS = 20_000;
    /**
     * Until caches are full and the virtual machine has compiled what it needs. After 45 seconds they were not: the heap
     * grew from 96 to some 120 MB in the next minute, and to 129 in nine more.
     */
    private static final Duration WARM_UP = Duration.ofMinutes(3);

    private static final int PAGES = 1500;
    private static final int ROUNDS = 3;
    private static final int FLOOD = 32;
    /** Longer than somebody needs for the pages. */
    private static final int FLOOD_SECONDS = 25;

    private static final int CROWD_ASKS = 4000;
    private static final double MILLIS_OF_A_CALM_PAGE = 100;

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String what() {
        return "混合访问 " + minutes + " 分钟（读 95%、检索 4%、写 1%），随后 256 与 512 个连接齐上，再以检索洪峰对照稿件页";
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public void measure(Consumer<Figure> figures) throws Exception {
        if (!Wrk.isThere()) throw new IOException("要先安装 wrk：apt-get install wrk");
        try (var scratch = ScratchDirectory.create()) {
            var corpus = scratch.top().resolve("corpus.jsonl");
            Corpus.write(home.resolve("content"), ARTICLES, corpus);
            var questions = Questions.of(corpus, QUESTIONS);
            try (var app = RunningApp.start(home, scratch.data(), Map.of("XINGYAO_SEARCH_VECTORS", "false"))) {
                var commands = new Commands(home, scratch.data());
                commands.run("import", corpus.toString(), "--publish");
                app.waitUntilQuiet();
                day(app, commands.importerToken(), questions, figures);
                flood(app, questions, scratch.top(), figures);
            }
            // So low that a small machine comes to it.
            try (var app = RunningApp.start(
                    home, scratch.data(), Map.of("XINGYAO_SEARCH_VECTORS", "false", "XINGYAO_LIMITS_WAITING", "32"))) {
                app.waitUntilQuiet();
                for (int atOnce : List.of(256, 512)) crowd(app, atOnce, questions, figures);
            }
        }
    }

    private void day(RunningApp app, String token, List<String> questions, Consumer<Figure> figures) throws Exception {
        var heap = new Heap(app.process().pid());
        try (var mix = new Mix(app.address(), token, ARTICLES, questions)) {
            mix.run(WARM_UP);
            double before = heap.megabytesAfterCollection();
            double resident = app.residentMegabytes();
            var running = CompletableFuture.supplyAsync(() -> mix.run(Duration.ofMinutes(minutes)));
            for (int minute = 1; minute < minutes; minute++) {
                Thread.sleep(Duration.ofMinutes(1));
                System.out.printf("    %d 分钟：回收之后的堆 %.0f MB，常驻内存 %.0f MB%n", minute, heap.megabytesAfterCollection(), app.residentMegabytes());
            }
            var outcome = running.join();
            double after = heap.megabytesAfterCollection();
            figures.accept(Figure.of("答复 " + outcome.answers() + "，每秒", "次", List.of(
                    outcome.answers().values().stream().mapToInt(each -> each).sum() / (minutes * 60.0))));
            // At most 0 would mean no floor to a figure.
            figures.accept(Figure.atMost(0.5, "出错", "次", outcome.errors()));
            tell("读", outcome.reading(), figures);
            tell("检索", outcome.searching(), figures);
            tell("写", outcome.writing(), figures);
            figures.accept(Figure.of("回收之后的堆，开始时", "MB", List.of(before)));
            figures.accept(Figure.atMost(before * 1.1 + 2, "回收之后的堆，结束时", "MB", after));
            figures.accept(Figure.of("常驻内存，开始时", "MB", List.of(resident)));
            figures.accept(Figure.atMost(resident * 1.1 + 20, "常驻内存，结束时", "MB", app.residentMegabytes()));
        }
    }

    private static void tell(String what, Times times, Consumer<Figure> figures) {
        figures.accept(Figure.of(what + "，p50", "毫秒", List.of(times.percentile(50))));
        figures.accept(Figure.of(what + "，p95", "毫秒", List.of(times.percentile(95))));
    }

    /** Searches, each another one, beside somebody who reads articles; a program of its own floods, so that it doesn't slow the reader. */
    private static void flood(RunningApp app, List<String> questions, Path folder, Consumer<Figure> figures) throws Exception {
        var pages = IntStream.range(0, PAGES).mapToObj(n -> app.address().resolve("/articles/bench-" + (1 + n % ARTICLES))).toList();
        var reader = new Reader(pages);
        reader.read();
        var searches = Load.questions(app.address().resolve("/search"), questions).addresses();
        double[] middle = new double[ROUNDS];
        double[] slow = new double[ROUNDS];
        var asked = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            var calm = reader.read();
            var running = Wrk.start(searches, FLOOD, FLOOD_SECONDS, folder);
            // Until it is under way.
            new Reader(pages.subList(0, 100)).read();
            var flooded = reader.read();
            if (!running.isAlive()) throw new IllegalStateException("the flood ended first");
            asked.add(Wrk.result(running).perSecond());
            tell("稿件页，平时", calm, figures);
            tell("稿件页，检索洪峰中", flooded, figures);
            middle[round] = flooded.percentile(50) / calm.percentile(50);
            slow[round] = flooded.percentile(95) / calm.percentile(95);
        }
        figures.accept(Figure.atMost(2, "稿件页 p50，洪峰中是平时的", "倍", middle));
        figures.accept(Figure.atMost(2, "稿件页 p95，洪峰中是平时的", "倍", slow));
        figures.accept(Figure.of("洪峰的检索，每秒", "次", asked));
    }

    /** More at once than the program takes: it may refuse, but must say so soon, and be itself again when they are gone. */
    private static void crowd(RunningApp app, int atOnce, List<String> questions, Consumer<Figure> figures)
            throws IOException, InterruptedException {
        var result = Load.questions(app.address().resolve("/search"), questions.subList(0, CROWD_ASKS)).run(atOnce);
        var answers = result.answers();
        long begun = System.nanoTime();
        while (millisOf(app.address().resolve("/")) > MILLIS_OF_A_CALM_PAGE) Thread.sleep(20);
        double recovered = (System.nanoTime() - begun) / 1e9;
        int others = answers.entrySet().stream()
                .filter(each -> each.getKey() != 200 && each.getKey() != 503)
                .mapToInt(Map.Entry::getValue)
                .sum();
        figures.accept(Figure.of("%d 个连接，200 答复 %d 次、503 答复 %d 次，p95".formatted(
                atOnce, answers.getOrDefault(200, 0), answers.getOrDefault(503, 0)), "毫秒", List.of(result.times().percentile(95))));
        figures.accept(Figure.atMost(0.5, atOnce + " 个连接，其他答复或断开", "次", others));
        figures.accept(Figure.atMost(2, atOnce + " 个连接散去之后多久恢复", "秒", recovered));
    }

    private static double millisOf(URI page) throws InterruptedException {
        var result = new Load(List.of(page)).run(1);
        return result.answers().containsKey(200) ? result.times().max() : Double.MAX_VALUE;
    }
}
