package org.xingyao.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs the benchmarks named on the command line, or all; started from source by the launcher. */
final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        List<String> wanted = Arrays.asList(arguments).subList(1, arguments.length);
        List<Benchmark> all = List.of(new StartUp(home));
        for (Benchmark benchmark : all) {
            if (wanted.isEmpty() || wanted.contains(benchmark.name())) {
                System.out.println("【" + benchmark.name() + "】" + benchmark.what());
                for (Figure figure : benchmark.measure()) {
                    System.out.println("  " + figure);
                }
            }
        }
    }
}
