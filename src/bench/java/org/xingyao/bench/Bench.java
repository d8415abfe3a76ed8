package org.xingyao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the benchmarks named on the command line, or all but the longest; started from source by the launcher. */
final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        List<String> given = Arrays.asList(arguments).subList(1, arguments.length);
        Optional<Path> corpus = Optional.of(option(given, "--corpus", ""))
                .filter(path -> !path.isEmpty())
                .map(Path::of);
        int articles = Integer.parseInt(option(given, "--articles", "10000"));
        if (corpus.isPresent()) {
            try (Stream<String> lines = Files.lines(corpus.get())) {
                articles = (int) lines.count();
            }
        }
        List<Benchmark> all = List.of(
                new StartUp(home),
                new Analysis(home),
                new LargeSite(home, corpus, articles),
                new PageSpeed(home, articles),
                new Nodes(home),
                new Attack(home),
                new Growth(home, Integer.parseInt(option(given, "--large", "100000"))),
                new Endurance(home, Integer.parseInt(option(given, "--minutes", "10"))),
                new Crash(
                        home,
                        Integer.parseInt(option(given, "--rounds", "100")),
                        Long.parseLong(option(given, "--seed", Long.toString(System.nanoTime())))));
        List<String> names = all.stream().map(Benchmark::name).toList();
        List<String> wanted = given.stream().filter(names::contains).toList();
        for (Benchmark benchmark : all) {
            if (wanted.isEmpty() ? !benchmark.isLong() : wanted.contains(benchmark.name())) {
                System.out.println("【" + benchmark.name() + "】" + benchmark.what());
                benchmark.measure(figure -> System.out.println("  " + figure));
            }
        }
    }

    private static String option(List<String> given, String name, String otherwise) {
        int place = given.indexOf(name);
        return place < 0 || place + 1 == given.size() ? otherwise : given.get(place + 1);
    }
}
