package org.xingyao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.xingyao.journal.Blow;
import org.xingyao.journal.CrashLoop;
import org.xingyao.journal.House;
import org.xingyao.testsupport.FormBrowser;

/** Kills the application and its database while people work, and looks whether anything is lost. */
record Crash(Path home, int rounds, long seed) implements Benchmark {
    @Override
    public String name() {
        return "crash";
    }

    @Override
    public String what() {
        return "一边发布、改稿、撤稿、传图、标星、导入、定时，一边强杀应用和数据库 " + rounds + " 轮：已答复的一件不少，未答复的不留半件（--seed "
                + seed + "）";
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public void measure(Consumer<Figure> figures) throws Exception {
        try (var scratch = ScratchDirectory.create();
                var house = new Started(home, scratch.data())) {
            var commands = new Commands(home, scratch.data());
            var chief = FormBrowser.signedIn(
                    house.address(), "zongbian", commands.passwordOfNew("zongbian", "duty-chief"));
            try (var loop = new CrashLoop(house, commands.importerToken(), chief, seed)) {
                run(loop);
                loop.lookAtAll();
                System.out.println("  " + loop.counts());
                loop.problems().forEach(problem -> System.out.println("  " + problem));
                figures.accept(Figure.atLeast(rounds, "已答复的改动", "件", loop.counts().acknowledged()));
                // At most 0 would mean no floor to a figure.
                figures.accept(Figure.atMost(0.5, "丢失、残缺或核对不符", "处", loop.problems().size()));
            }
        }
    }

    private void run(CrashLoop loop) throws Exception {
        var random = new Random(seed);
        var blows = Blow.values();
        for (int round = 1; round <= rounds; round++) {
            var blow = blows[random.nextInt(blows.length)];
            long begun = System.nanoTime();
            loop.round(blow);
            System.out.printf(
                    "  第 %d 轮：杀%s，%.0f 秒后恢复并核对完，累计已答复 %d、未答复 %d、有问题 %d%n",
                    round,
                    blow.label(),
                    (System.nanoTime() - begun) / 1e9,
                    loop.counts().acknowledged(),
                    loop.counts().unanswered(),
                    loop.problems().size());
        }
    }

    /** As the launcher starts it. */
    private static final class Started implements House, AutoCloseable {
        private final Path home;
        private final Path data;
        private RunningApp app;

        Started(Path home, Path data) throws IOException, InterruptedException {
            this.home = home;
            this.data = data;
            this.app = start();
        }

        private RunningApp start() throws IOException, InterruptedException {
            return RunningApp.start(home, data, Map.of("XINGYAO_SEARCH_VECTORS", "false"));
        }

        @Override
        public String address() {
            return app.address().toString();
        }

        @Override
        public ProcessHandle process() {
            return app.process();
        }

        @Override
        public Path data() {
            return data;
        }

        @Override
        public void startAgain() throws IOException, InterruptedException {
            app.close();
            app = start();
        }

        @Override
        public Said command(String... words) throws IOException, InterruptedException {
            var process = new Commands(home, data).start(words);
            var said = new String(process.getInputStream().readAllBytes());
            return new Said(process.waitFor(), said);
        }

        @Override
        public void close() throws InterruptedException {
            app.close();
        }
    }
}
