package org.xingyao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xingyao.search.query.EngineTrial;

/** A site with many articles: how fast they come in, are found and are saved, and what memory that takes. */
record LargeSite(Path home, Optional<Path> givenCorpus, int articles) implements Benchmark {
    private static final int ROUNDS = 3;
    private static final int ONE_BY_ONE = 300;
    private static final int AT_ONCE = 1200;
    private static final int PUBLISHED = 20;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String what() {
        return "导入 " + articles + " 篇后的检索、发布与保存（" + givenCorpus.map(Path::toString).orElse("自带的语料") + "）";
    }

    @Override
    public void measure(Consumer<Figure> figures) throws Exception {
        try (var scratch = ScratchDirectory.create()) {
            var corpus = givenCorpus.orElse(scratch.top().resolve("corpus.jsonl"));
            if (givenCorpus.isEmpty()) Corpus.write(home.resolve("content"), articles, corpus);
            var questions = Questions.of(corpus, ROUNDS * (2 * ONE_BY_ONE + 2 * AT_ONCE) + 4 * AT_ONCE);
            try (var app = RunningApp.start(home, scratch.data());
                    var newsroom = new Newsroom(app.address(), new Commands(home, scratch.data()).token())) {
                importAll(app, newsroom, scratch, corpus, figures);
                figures.accept(Figure.atMost(450, "导入并建好索引后应用的常驻内存", "MB", app.residentMegabytes()));
                var found = Times.of(newsroom.publishAndFind(PUBLISHED));
                figures.accept(Figure.atMost(1000, "发布到能搜到，p95", "毫秒", found.percentile(95)));
                figures.accept(Figure.of("发布到能搜到，p50", "毫秒", List.of(found.percentile(50))));
                searchOverHttp(app, questions, figures);
                figures.accept(Figure.atMost(450, "检索之后应用的常驻内存", "MB", app.residentMegabytes()));
            }
            engine(scratch.data().resolve("index"), questions.subList(0, 2000)).forEach(figures);
        }
    }

    private void importAll(RunningApp app, Newsroom newsroom, ScratchDirectory scratch, Path corpus, Consumer<Figure> figures)
            throws IOException, InterruptedException {
        var last = new ObjectMapper().readTree(lastLine(corpus));
        long begun = System.nanoTime();
        var running = new Commands(home, scratch.data()).start("import", corpus.toString(), "--publish");
        Thread.ofVirtual().start(() -> drain(running));
        var saves = Times.of(newsroom.saveWhile(running));
        double imported = (System.nanoTime() - begun) / 1e9;
        while (!newsroom.isFound(last.path("title").asText(), last.path("slug").asText())) Thread.sleep(20);
        double complete = (System.nanoTime() - begun) / 1e9;
        figures.accept(Figure.atLeast(200, "导入，到最后一篇能搜到为止", "篇/秒", articles / complete));
        figures.accept(Figure.of("导入命令本身", "篇/秒", List.of(articles / imported)));
        figures.accept(Figure.atMost(200, "导入期间保存草稿，p99", "毫秒", saves.percentile(99)));
        figures.accept(Figure.of("导入期间保存草稿，最久", "毫秒", List.of(saves.max())));
    }

    private static void searchOverHttp(RunningApp app, List<String> questions, Consumer<Figure> figures)
            throws IOException, InterruptedException {
        int taken = 0;
        for (var path : List.of("/api/v1/search", "/search")) {
            var address = app.address().resolve(path);
            var warmUp = new Load(address, questions.subList(0, AT_ONCE)).run(4);
            if (warmUp.answers().getOrDefault(200, 0) < AT_ONCE) throw new IOException(address + " answered " + warmUp.answers());
            double[] p50 = new double[ROUNDS];
            double[] p99 = new double[ROUNDS];
            double[] rate = new double[ROUNDS];
            double[] again = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                var alone = new Load(address, questions.subList(taken, taken += ONE_BY_ONE)).run(1);
                p50[round] = alone.times().percentile(50);
                p99[round] = alone.times().percentile(99);
                again[round] = new Load(address, questions.subList(taken - ONE_BY_ONE, taken)).run(1).times().percentile(50);
                rate[round] = new Load(address, questions.subList(taken, taken += AT_ONCE)).run(16).perSecond();
            }
            figures.accept(Figure.atMost(15, path + " 逐个请求，p50", "毫秒", p50));
            figures.accept(Figure.of(path + " 逐个请求，p99", "毫秒", java.util.Arrays.stream(p99).boxed().toList()));
            figures.accept(Figure.atMost(2, path + " 问过的再问，p50", "毫秒", again));
            figures.accept(Figure.atLeast(400, path + " 16 个并发，各问不同", "次/秒", rate));
        }
        for (int atOnce : List.of(64, 256)) {
            var crowd = new Load(app.address().resolve("/api/v1/search"), questions.subList(taken, taken += AT_ONCE)).run(atOnce);
            figures.accept(Figure.of("%d 个并发，答复 %s，p99".formatted(atOnce, crowd.answers()), "毫秒",
                    List.of(crowd.times().percentile(99))));
        }
    }

    private static List<Figure> engine(Path index, List<String> questions) throws IOException {
        double[] p50 = new double[ROUNDS];
        double[] p99 = new double[ROUNDS];
        var rounds = EngineTrial.run(index, questions, ROUNDS);
        for (int i = 0; i < ROUNDS; i++) {
            var times = new Times(rounds.get(i));
            p50[i] = times.percentile(50);
            p99[i] = times.percentile(99);
        }
        return List.of(
                Figure.atMost(1, "引擎内检索（含篇数、分面和摘要），p50", "毫秒", p50),
                Figure.atMost(10, "引擎内检索（含篇数、分面和摘要），p99", "毫秒", p99));
    }

    private static void drain(Process running) {
        try {
            running.getInputStream().readAllBytes();
        } catch (IOException e) {
            // It ended, and its pipe with it.
        }
    }

    private static String lastLine(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.reduce((_, second) -> second).orElseThrow();
        }
    }
}
