package org.xingyao.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a page of each kind costs to make with a thousand articles and with a hundred times as many, both sites running side
 * by side and asked in turn; and whether an import slows down on the way there. Nothing is kept, so each page is made.
 */
record Growth(Path home, int large) implements Benchmark {
    private static final int SMALL = 1000;
    private static final int ANY_TIME = 400;
    private static final int BATCH = 10_000;
    private static final int ROUNDS = 5;
    private static final int EACH = 60;
    private static final int WARM_UP = 200;
    private static final double MILLIS = 1000;
    private static final Map<String, String> SETTINGS =
            Map.of("XINGYAO_PAGES_MEGABYTES", "0", "XINGYAO_SEARCH_VECTORS", "false");

    /** @param address of the n-th request */
    private record Kind(String name, double mostTimes, IntFunction<String> address) {}

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String what() {
        return "每种网页现做一次的处理器时间（应用与数据库）：" + large + " 篇与 " + SMALL + " 篇轮流比较；导入会不会越来越慢";
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public void measure(Consumer<Figure> figures) throws Exception {
        try (var one = ScratchDirectory.create();
                var other = ScratchDirectory.create()) {
            var corpus = other.top().resolve("corpus.jsonl");
            Corpus.write(home.resolve("content"), large, corpus);
            var files = parts(corpus, other.top());
            try (var big = RunningApp.start(home, other.data(), SETTINGS)) {
                importRates(new Commands(home, other.data()), files, figures);
                var first = Files.write(one.top().resolve("small.jsonl"), few(corpus));
                try (var small = RunningApp.start(home, one.data(), SETTINGS)) {
                    new Commands(home, one.data()).run("import", first.toString(), "--publish");
                    var questions = Questions.of(first, WARM_UP + ROUNDS * EACH);
                    small.waitUntilQuiet();
                    big.waitUntilQuiet();
                    for (var kind : kinds(questions)) compare(kind, small, big, figures);
                }
            }
        }
    }

    private static List<Path> parts(Path corpus, Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (var lines = Files.lines(corpus)) {
            var next = lines.iterator();
            while (next.hasNext()) {
                var file = folder.resolve("part-" + files.size() + ".jsonl");
                try (var out = Files.newBufferedWriter(file)) {
                    for (int i = 0; i < BATCH && next.hasNext(); i++) out.append(next.next()).append('\n');
                }
                files.add(file);
            }
        }
        return files;
    }

    /** A thousand whose lists are as full as those of all: over the years, but most of them in the month that is asked for. */
    private static List<String> few(Path corpus) throws IOException {
        try (var anyTime = Files.lines(corpus);
                var month = Files.lines(corpus)) {
            return Stream.concat(
                            anyTime.limit(ANY_TIME),
                            month.skip(ANY_TIME).filter(line -> line.contains("\"date\":\"2019-06-")).limit(SMALL - ANY_TIME))
                    .toList();
        }
    }

    private static void importRates(Commands commands, List<Path> files, Consumer<Figure> figures)
            throws IOException, InterruptedException {
        var rates = new ArrayList<Double>();
        for (var file : files) {
            int count;
            try (var lines = Files.lines(file)) {
                count = (int) lines.count();
            }
            long begun = System.nanoTime();
            commands.run("import", file.toString(), "--publish");
            rates.add(count / ((System.nanoTime() - begun) / 1e9));
        }
        figures.accept(Figure.of("导入，每 " + BATCH + " 篇依次", "篇/秒", rates));
        figures.accept(Figure.atLeast(0.7, "导入，后一半是最初 " + BATCH + " 篇的", "倍",
                rates.subList(rates.size() / 2, rates.size()).stream().mapToDouble(rate -> rate / rates.getFirst()).toArray()));
    }

    private static List<Kind> kinds(List<String> questions) {
        return List.of(
                page("首页", "/"),
                new Kind("稿件", 1.2, n -> "/articles/bench-" + (1 + n % ANY_TIME)),
                page("栏目", "/columns/zhuanti-baodao"),
                page("栏目，靠后一页", "/columns/zhuanti-baodao?before=2019-06-20"),
                page("星", "/stars/chanye-xingwang"),
                page("地区", "/regions/wenxian"),
                // The made articles are in neither.
                page("少有稿件的星", "/stars/xingfu-hexie"),
                page("少有稿件的地区", "/regions/macun"),
                page("上级地区", "/regions/jiaozuo"),
                page("系列", "/series/wuxing-dajizhewen-2022"),
                page("政策问答", "/qa"),
                page("政策问答，按地区", "/qa?region=wenxian"),
                page("政策问答，按少有的星", "/qa?star=xingfu-hexie"),
                page("政策文件", "/policies"),
                page("更正", "/corrections"),
                page("往期", "/archive"),
                page("往期，一个月", "/archive/2019-06"),
                page("Atom", "/feed.xml"),
                page("JSON Feed", "/feed.json"),
                page("站点地图目录", "/sitemap.xml"),
                page("站点地图，列表", "/sitemap/lists.xml"),
                page("站点地图，新闻", "/sitemap/news.xml"),
                page("关于", "/about"),
                new Kind("检索", 3, n -> "/search?q=" + URLEncoder.encode(questions.get(n % questions.size()), StandardCharsets.UTF_8)),
                new Kind("检索接口", 3, n -> "/api/v1/search?q=" + URLEncoder.encode(questions.get(n % questions.size()), StandardCharsets.UTF_8)));
    }

    private static Kind page(String name, String path) {
        return new Kind(name, 1.2, _ -> path);
    }

    private static void compare(Kind kind, RunningApp small, RunningApp big, Consumer<Figure> figures) throws InterruptedException {
        cost(kind, small, 0, WARM_UP);
        cost(kind, big, 0, WARM_UP);
        double[] times = new double[ROUNDS];
        double[] before = new double[ROUNDS];
        double[] after = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            before[round] = cost(kind, small, WARM_UP + round * EACH, EACH);
            after[round] = cost(kind, big, WARM_UP + round * EACH, EACH);
            times[round] = after[round] / before[round];
        }
        figures.accept(Figure.atMost(kind.mostTimes(), "%s（%.1f 与 %.1f 毫秒）".formatted(
                kind.name(), median(before), median(after)), "倍", times));
    }

    private static double median(double... values) {
        return new Figure("", "", java.util.Arrays.stream(values).boxed().toList(), 0).median();
    }

    /** Milliseconds of processor time a request, of the application and its database. */
    private static double cost(Kind kind, RunningApp app, int from, int count) throws InterruptedException {
        var addresses = IntStream.range(from, from + count)
                .mapToObj(n -> URI.create(app.address().toString().replaceAll("/$", "") + kind.address().apply(n)))
                .toList();
        double before = app.processorSecondsWithDatabase();
        var answers = new Load(addresses).run(1).answers();
        if (answers.getOrDefault(200, 0) < count) throw new IllegalStateException(kind.name() + " answered " + answers);
        return (app.processorSecondsWithDatabase() - before) / count * MILLIS;
    }
}
