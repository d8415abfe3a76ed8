package org.xingyao.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks one address with different questions, some at a time, each client waiting for its answer. */
record Load(URI address, List<String> questions) {
    /** @param answers how often each status came; 0 stands for a connection that failed */
    record Result(Times times, double seconds, Map<Integer, Integer> answers) {
        double perSecond() {
            return answers.getOrDefault(200, 0) / seconds;
        }
    }

    /** Each question once. */
    Result run(int atOnce) throws InterruptedException {
        var nanos = Collections.synchronizedList(new ArrayList<Long>());
        var answers = Collections.synchronizedMap(new TreeMap<Integer, Integer>());
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < atOnce; i++)
                clients.submit(() -> {
                    for (int mine = next.getAndIncrement(); mine < questions.size(); mine = next.getAndIncrement()) {
                        long asked = System.nanoTime();
                        answers.merge(ask(client, questions.get(mine)), 1, Integer::sum);
                        nanos.add(System.nanoTime() - asked);
                    }
                });
        }
        return new Result(Times.of(nanos), (System.nanoTime() - begun) / 1e9, answers);
    }

    private int ask(HttpClient client, String question) {
        // Not resolve(): it takes the last part of the path away.
        var uri = URI.create(address + "?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        try {
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray())
                    .statusCode();
        } catch (java.io.IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
