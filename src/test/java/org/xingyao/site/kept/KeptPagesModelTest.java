package org.xingyao.site.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.account.Actor;
import org.xingyao.editorial.WithdrawArticle;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.transfer.ContentImport;

/**
 * Writers publish, file, move and withdraw at random while readers ask for every kind of page. Whatever a reader gets must
 * be how things stood at some moment between the last change that had been acknowledged when they asked and the last that
 * had begun when they were answered. The seed is in the message of a failure.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class KeptPagesModelTest {
    private static final int WRITERS = 3;
    private static final int READERS = 4;
    private static final int EACH = 3;
    private static final int CHANGES = 40;
    private static final List<String> COLUMNS = List.of("zhuanti-baodao", "huaichuan-dangqi-hong");
    private static final List<String> STARS = List.of("zhibu-guoying", "pingan-fazhi");
    private static final List<String> REGIONS = List.of("wenxian", "wuzhi");
    /** 号 number of the article, 版 number of its version. */
    private static final Pattern MARK = Pattern.compile("号(\\d+)版(\\d+)止");

    @Inject
    ContentImport articles;

    @Inject
    WithdrawArticle withdraw;

    @Inject
    Leftovers leftovers;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<History> histories =
            Stream.generate(History::new).limit(WRITERS * EACH).toList();

    @AfterEach
    void takeBackWhatWasPublished() {
        leftovers.withdraw();
        client.close();
    }

    /** How an article stands from one change on; not live: nothing of it may be seen. */
    private record State(boolean live, String column, String star, String region) {
        boolean isOn(String path) {
            if (!live) return false;
            if (path.startsWith("/columns/")) return path.contains(column);
            if (path.startsWith("/stars/")) return path.contains(star);
            if (path.startsWith("/regions/")) return path.contains(region) || path.contains("jiaozuo");
            return true;
        }
    }

    /** What an article went through; version n is its n-th state. */
    private static final class History {
        private final List<State> begun = new ArrayList<>(List.of(new State(false, "", "", "")));
        private volatile int done;

        synchronized int begin(State state) {
            begun.add(state);
            return begun.size() - 1;
        }

        synchronized List<State> between(int from, int to) {
            return List.copyOf(begun.subList(from, to + 1));
        }

        synchronized int last() {
            return begun.size() - 1;
        }
    }

    @Test
    void no_reader_is_ever_shown_what_an_acknowledged_change_has_replaced() throws Exception {
        long seed = System.nanoTime();
        var writing = new CountDownLatch(WRITERS);
        try (var pool = Executors.newFixedThreadPool(WRITERS + READERS)) {
            var all = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int own = writer;
                all.add(pool.submit(() -> {
                    try {
                        write(own, new Random(seed + own));
                    } finally {
                        writing.countDown();
                    }
                    return null;
                }));
            }
            for (int reader = 0; reader < READERS; reader++) {
                var random = new Random(seed - 1 - reader);
                all.add(pool.submit(() -> {
                    while (writing.getCount() > 0) read(random, "seed " + seed);
                    // And once all is quiet: what is kept now must be the end of it.
                    for (int i = 0; i < 40; i++) read(random, "seed " + seed + ", at the end");
                    return null;
                }));
            }
            for (var one : all) one.get();
        }
    }

    private void write(int writer, Random random) throws IOException {
        for (int change = 0; change < CHANGES; change++) {
            int article = writer * EACH + random.nextInt(EACH);
            var history = histories.get(article);
            var before = history.between(history.last(), history.last()).getFirst();
            boolean live = !before.live() || random.nextInt(4) > 0;
            var state = new State(live, pick(COLUMNS, random), pick(STARS, random), pick(REGIONS, random));
            int version = history.begin(state);
            if (live) publish(article, version, state);
            else withdraw.run(Actor.IMPORT, "model-" + article, "测试");
            history.done = version;
        }
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private void publish(int article, int version, State state) throws IOException {
        var own = folder.resolve("a" + article).resolve("articles");
        Files.createDirectories(own);
        Files.writeString(own.resolve("model-" + article + ".md"), """
                ---
                headline: 号%d版%d止
                column: %s
                date: "2034-05-%02d"
                track: village
                stars: [%s]
                regions: [%s]
                ---
                一段。
                """.formatted(
                        article, version, state.column(), article + 1, state.star(), state.region()));
        assertThat(articles.run(Actor.IMPORT, folder.resolve("a" + article), true, _ -> {})
                        .refused())
                .isEmpty();
    }

    private void read(Random random, String seed) throws IOException, InterruptedException {
        var path = path(random);
        int[] from = IntStream.range(0, histories.size())
                .map(article -> histories.get(article).done)
                .toArray();
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/")
                        .resolve(path))
                .header("Accept-Encoding", "identity");
        if (random.nextInt(5) == 0) request.header("Cookie", "look=dark...");
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        @Nullable Integer[] shown = new @Nullable Integer[histories.size()];
        var marks = MARK.matcher(answer.body());
        while (marks.find()) shown[Integer.parseInt(marks.group(1))] = Integer.parseInt(marks.group(2));
        for (int article = 0; article < histories.size(); article++) {
            // The article's own page shows others beside it; that they are not too old is all there is to say of them.
            boolean mayLack = path.equals("/") || (path.startsWith("/articles/") && !path.endsWith("-" + article));
            var why = seed + ": " + path + " shows " + shown[article] + " of " + article + ", acknowledged before "
                    + from[article] + ", begun since " + histories.get(article).last();
            check(article, path, from[article], shown[article], mayLack, why);
        }
    }

    private void check(int article, String path, int from, @Nullable Integer version, boolean mayLack, String why) {
        var history = histories.get(article);
        int last = history.last();
        if (version == null) {
            if (!mayLack) assertThat(history.between(from, last)).as(why).anyMatch(state -> !state.isOn(path));
            return;
        }
        assertThat(version).as(why).isBetween(from, last);
        var place = path.startsWith("/articles/") ? "/articles/" : path;
        assertThat(history.between(version, version).getFirst().isOn(place))
                .as(why)
                .isTrue();
    }

    private static String path(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> "/";
            case 1, 2, 3 -> "/articles/model-" + random.nextInt(WRITERS * EACH);
            case 4 -> "/columns/" + pick(COLUMNS, random);
            case 5 -> "/stars/" + pick(STARS, random);
            case 6 -> "/regions/" + pick(List.of("wenxian", "wuzhi", "jiaozuo"), random);
            case 7 -> "/feed.json";
            default -> "/archive/2034-05";
        };
    }
}
