package org.xingyao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long ./xingyao run takes, and what memory the application then holds. */
record StartUp(Path home) implements Benchmark {
    private static final int RUNS = 5;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^/\"][^\"]*)\"");

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String what() {
        return "已构建、已有数据时，从敲下 ./xingyao run 到 /q/health/ready 答 UP";
    }

    @Override
    public void measure(Consumer<Figure> figures) throws Exception {
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        List<Double> afterPages = new ArrayList<>();
        try (ScratchDirectory scratch = ScratchDirectory.create()) {
            double first;
            try (RunningApp app = RunningApp.start(home, scratch.data())) {
                first = app.secondsToReady();
            }
            for (int run = 0; run < RUNS; run++) {
                try (RunningApp app = RunningApp.start(home, scratch.data())) {
                    seconds.add(app.secondsToReady());
                    megabytes.add(app.residentMegabytes());
                    readEveryPage(app);
                    afterPages.add(app.residentMegabytes());
                }
            }
            List.of(
                    Figure.of("首次启动（建库、导入）", "秒", List.of(first)),
                    new Figure("启动到就绪", "秒", seconds, 5),
                    new Figure("就绪时应用的常驻内存", "MB", megabytes, 350),
                    new Figure("首页所链各页读过五遍之后", "MB", afterPages, 350))
                    .forEach(figures);
        }
    }

    private static void readEveryPage(RunningApp app) throws Exception {
        List<String> paths = new ArrayList<>(List.of("/"));
        Matcher links = LINK.matcher(app.page("/").body());
        while (links.find()) {
            paths.add(links.group(1).replace("&amp;", "&"));
        }
        for (int time = 0; time < 5; time++) {
            for (String path : paths) {
                app.page(path);
            }
        }
    }
}
