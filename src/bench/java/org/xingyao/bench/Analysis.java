package org.xingyao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.Analyzer;
import org.xingyao.search.analysis.ChineseAnalyzer;
import org.xingyao.search.index.MeasuredIndex;

/** How fast text becomes terms, with one thread and with two. */
record Analysis(Path home) implements Benchmark {
    private static final int ARTICLES = 1000;
    private static final int ROUNDS = 5;
    private static final double MILLION = 1e6;

    @Override
    public String name() {
        return "analysis";
    }

    @Override
    public String what() {
        return "分词，每秒百万字";
    }

    @Override
    public void measure(Consumer<Figure> figures) throws Exception {
        var texts = texts();
        var analyzer = MeasuredIndex.analyzer(home.resolve("content"));
        for (var ending : List.of(ChineseAnalyzer.WORDS, ChineseAnalyzer.MIX))
            for (int threads = 1; threads <= 2; threads++) {
                var runs = new ArrayList<Double>();
                for (int round = -2; round < ROUNDS; round++) {
                    double speed = speed(analyzer, ending, texts, threads);
                    if (round >= 0) runs.add(speed);
                }
                figures.accept(Figure.of(ending + "，" + threads + " 个线程", "百万字/秒", runs));
            }
    }

    private List<String> texts() throws IOException {
        var file = Files.createTempFile("xingyao-bench", ".jsonl");
        try {
            Corpus.write(home.resolve("content"), ARTICLES, file);
            return Files.readAllLines(file);
        } finally {
            Files.delete(file);
        }
    }

    private static double speed(Analyzer analyzer, String ending, List<String> texts, int threads) throws Exception {
        long begun = System.nanoTime();
        var running = new ArrayList<Future<?>>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++)
                running.add(pool.submit(() -> {
                    for (var text : texts) drain(analyzer, ending, text);
                    return null;
                }));
        }
        for (var one : running) one.get();
        double characters = (double) threads * texts.stream().mapToInt(String::length).sum();
        return characters / MILLION / ((System.nanoTime() - begun) / 1e9);
    }

    private static void drain(Analyzer analyzer, String ending, String text) throws IOException {
        try (var stream = analyzer.tokenStream(ending, text)) {
            stream.reset();
            while (stream.incrementToken()) continue;
            stream.end();
        }
    }
}
