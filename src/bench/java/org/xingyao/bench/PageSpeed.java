package org.xingyao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Pages that are kept, beside the same bytes sent by nginx from files: both in turn, so that what else the machine does
 * meets both. And an article that has to be made.
 */
record PageSpeed(Path home, int articles) implements Benchmark {
    private static final int ROUNDS = 5;
    private static final int AT_ONCE = 64;
    private static final int SECONDS = 8;
    /** Until the virtual machine has compiled what it answers with; a site that runs for days is long past that. */
    private static final int WARM_UP_SECONDS = 30;

    /** Each article again and again; the virtual machine went on compiling until some 15,000 were made. */
    private static final int MADE_TO_WARM_UP = 20_000;

    private static final int MADE = 2000;
    /**
     * So little is kept that an article is made anew when its turn comes again; the model's vectors would be made for hours
     * beside the measurement.
     */
    private static final Map<String, String> SETTINGS =
            Map.of("XINGYAO_PAGES_MEGABYTES", "1", "XINGYAO_SEARCH_VECTORS", "false");

    private static final double MILLIS = 1000;
    private static final double MICROS = 1e6;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String what() {
        return "导入 " + articles + " 篇后的网页，与 nginx 发送同样字节的压缩文件轮流比较（" + AT_ONCE + " 个连接，每轮 " + SECONDS + " 秒）";
    }

    @Override
    public void measure(Consumer<Figure> figures) throws Exception {
        if (!Wrk.isThere() || !Nginx.isThere()) throw new IOException("要先安装 wrk 和 nginx：apt-get install wrk nginx-light");
        try (var scratch = ScratchDirectory.create()) {
            var corpus = scratch.top().resolve("corpus.jsonl");
            Corpus.write(home.resolve("content"), articles, corpus);
            try (var app = RunningApp.start(home, scratch.data(), SETTINGS)) {
                new Commands(home, scratch.data()).run("import", corpus.toString(), "--publish");
                app.waitUntilQuiet();
                made(app, figures);
                var folder = Files.createDirectory(scratch.top().resolve("nginx"));
                try (var nginx = Nginx.start(folder, app.compressed("/"))) {
                    compare("首页", "/", app, nginx, figures);
                    compare("稿件", "/articles/bench-1", app, nginx, figures);
                }
            }
        }
    }

    /** Articles whose pages are not kept. */
    private void made(RunningApp app, Consumer<Figure> figures) throws InterruptedException {
        ask(app, 0, MADE_TO_WARM_UP);
        double[] millis = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> {
                    double before = app.processorSeconds();
                    ask(app, MADE_TO_WARM_UP + round * MADE, MADE);
                    return (app.processorSeconds() - before) / MADE * MILLIS;
                })
                .toArray();
        figures.accept(Figure.atMost(3, "要现做的稿件，应用的处理器时间", "毫秒/次", millis));
    }

    private void ask(RunningApp app, int from, int count) {
        var addresses = IntStream.range(from, from + count)
                .mapToObj(number -> app.address().resolve("/articles/bench-" + (1 + number % articles)))
                .toList();
        try {
            var answers = new Load(addresses).run(2).answers();
            if (!answers.equals(Map.of(200, count))) throw new IllegalStateException("articles answered " + answers);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compare(String name, String path, RunningApp app, Nginx nginx, Consumer<Figure> figures)
            throws IOException, InterruptedException {
        var ours = app.address().resolve(path);
        var theirs = nginx.serve(name.equals("首页") ? "home" : "article", app.compressed(path).body());
        Wrk.run(ours, AT_ONCE, WARM_UP_SECONDS);
        Wrk.run(theirs, AT_ONCE, 1);
        double[] rate = new double[ROUNDS];
        double[] cost = new double[ROUNDS];
        var runs = new double[6][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double before = app.processorSeconds();
            var own = Wrk.run(ours, AT_ONCE, SECONDS);
            double ownCost = (app.processorSeconds() - before) / own.requests() * MICROS;
            before = nginx.processorSeconds();
            var other = Wrk.run(theirs, AT_ONCE, SECONDS);
            double otherCost = (nginx.processorSeconds() - before) / other.requests() * MICROS;
            rate[round] = own.perSecond() / other.perSecond();
            cost[round] = ownCost / otherCost;
            var values = List.of(own.perSecond(), other.perSecond(), ownCost, otherCost, own.p99(), other.p99());
            for (int i = 0; i < values.size(); i++) runs[i][round] = values.get(i);
        }
        figures.accept(Figure.atLeast(0.8, name + "，每秒次数是 nginx 的", "倍", rate));
        figures.accept(Figure.atMost(1.5, name + "，每次的处理器时间是 nginx 的", "倍", cost));
        var what = List.of("每秒次数", "nginx 每秒次数", "每次处理器时间", "nginx 每次处理器时间", "p99", "nginx p99");
        var unit = List.of("次", "次", "微秒", "微秒", "毫秒", "毫秒");
        for (int i = 0; i < what.size(); i++) figures.accept(Figure.atMost(0, name + "，" + what.get(i), unit.get(i), runs[i]));
    }
}
