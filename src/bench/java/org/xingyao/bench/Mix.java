package org.xingyao.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** As people use a site on a busy day: of a hundred requests 95 read, 4 search and 1 writes. */
final class Mix implements AutoCloseable {
    private static final int CLIENTS = 8;
    private static final List<String> LISTS =
            List.of("/", "/", "/columns/zhuanti-baodao", "/stars/chanye-xingwang", "/regions/wenxian", "/qa", "/feed.xml");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI site;
    private final Newsroom newsroom;
    private final int articles;
    private final List<String> questions;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();

    Mix(URI site, String token, int articles, List<String> questions) {
        this.site = site;
        this.newsroom = new Newsroom(site, token);
        this.articles = articles;
        this.questions = questions;
    }

    /**
     * What came of it.
     *
     * @param answers how often each status came; 0 stands for a connection that failed
     */
    record Outcome(Times reading, Times searching, Times writing, Map<Integer, Integer> answers) {
        int errors() {
            return answers.entrySet().stream()
                    .filter(each -> each.getKey() != 200)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    Outcome run(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        List<List<Long>> nanos = List.of(list(), list(), list());
        var answers = Collections.synchronizedMap(new TreeMap<Integer, Integer>());
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                var random = new Random(i);
                clients.submit(() -> {
                    while (System.nanoTime() < end) {
                        int dice = random.nextInt(100);
                        int kind = dice < 95 ? 0 : dice < 99 ? 1 : 2;
                        long begun = System.nanoTime();
                        answers.merge(ask(kind, random), 1, Integer::sum);
                        nanos.get(kind).add(System.nanoTime() - begun);
                    }
                });
            }
        }
        return new Outcome(Times.of(nanos.get(0)), Times.of(nanos.get(1)), Times.of(nanos.get(2)), answers);
    }

    private static List<Long> list() {
        return Collections.synchronizedList(new ArrayList<>());
    }

    private int ask(int kind, Random random) {
        try {
            return switch (kind) {
                case 0 -> get(page(random));
                case 1 -> get("/search?q=" + URLEncoder.encode(
                        questions.get(asked.getAndIncrement() % questions.size()), StandardCharsets.UTF_8));
                default -> {
                    // Again and again the same hundred, so that a site that grows is not taken for a leak.
                    int number = written.getAndIncrement();
                    newsroom.publishOrUpdate(number % 100, Newsroom.title(number));
                    yield 200;
                }
            };
        } catch (IOException e) {
            System.err.println(e);
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String page(Random random) {
        // Most ask for what is new.
        if (random.nextInt(4) == 0) return LISTS.get(random.nextInt(LISTS.size()));
        return "/articles/bench-" + (1 + (int) Math.pow(articles, random.nextDouble()) % articles);
    }

    private int get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(site.resolve(path)).header("Accept-Encoding", "gzip").build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    @Override
    public void close() {
        client.close();
        newsroom.close();
    }
}
