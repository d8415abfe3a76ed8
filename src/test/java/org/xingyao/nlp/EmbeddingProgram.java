package org.xingyao.nlp;

import java.nio.file.Path;
import java.util.stream.Stream;

/** A process that is ended while it computes vectors and loads its model, and goes on with that while it ends, as the site does. */
final class EmbeddingProgram {
    private static final int THREADS = 3;
    private static final int TIMES = 8;

    private EmbeddingProgram() {}

    /** @param arguments where the model is unpacked */
    public static void main(String... arguments) {
        var folder = Path.of(arguments[0]);
        if (!new Embedder(folder).load()) System.exit(3);
        var working = Stream.generate(() -> Thread.ofPlatform().daemon().start(() -> work(folder)))
                .limit(THREADS)
                .toList();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> join(working)));
        System.exit(0);
    }

    /** Freed memory does harm when something else stands there: several at once, and more than once. */
    private static void work(Path folder) {
        for (int i = 0; i < TIMES; i++) {
            var embedder = new Embedder(folder);
            if (embedder.load()) embedder.of("支部怎样申请集体经济扶持资金？".repeat(i + 1));
        }
    }

    private static void join(Iterable<Thread> working) {
        try {
            for (var thread : working) thread.join();
            // Only a process that came so far says so.
            System.out.println("ended in good order");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
