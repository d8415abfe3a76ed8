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

/** Asks for addresses, some at a time, each client waiting for its answer. */
record Load(List<URI> addresses) {
    /** One address with different questions. */
    static Load questions(URI address, List<String> questions) {
        // Not resolve(): it takes the last part of the path away.
        return new Load(questions.stream()
                .map(question -> URI.create(address + "?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8)))
                .toList());
    }

    /** @param answers how often each status came; 0 stands for a connection that failed */
    record Result(Times times, double seconds, Map<Integer, Integer> answers) {
        double perSecond() {
            return answers.getOrDefault(200, 0) / seconds;
        }
    }

    /** Each once. */
    Result run(int atOnce) throws InterruptedException {
        var nanos = Collections.synchronizedList(new ArrayList<Long>());
        var answers = Collections.synchronizedMap(new TreeMap<Integer, Integer>());
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < atOnce; i++)
                clients.submit(() -> {
                    for (int mine = next.getAndIncrement(); mine < addresses.size(); mine = next.getAndIncrement()) {
                        long asked = System.nanoTime();
                        answers.merge(ask(client, addresses.get(mine)), 1, Integer::sum);
                        nanos.add(System.nanoTime() - asked);
                    }
                });
        }
        return new Result(Times.of(nanos), (System.nanoTime() - begun) / 1e9, answers);
    }

    private int ask(HttpClient client, URI address) {
        try {
            var request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
            return client.send(request, BodyHandlers.ofByteArray()).statusCode();
        } catch (java.io.IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
