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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;

/**
 * Writers publish, file, move, withdraw at once and by plan, and rename a column and the site, all at random, while readers
 * ask for every kind of page. Whatever a reader gets must be how things stood at some moment between the last change that
 * had been acknowledged when they asked and the last that had begun when they were answered. The seed is in the message of a
 * failure.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class KeptPagesModelTest {
    private static final int WRITERS = 3;
    private static final int READERS = 4;
    private static final int EACH = 3;
    private static final int CHANGES = 40;
    private static final int NAMES = 25;
    private static final String SERIES = "model-2034";
    private static final String NAMED_COLUMN = "zhuanti-baodao";
    private static final List<String> COLUMNS = List.of(NAMED_COLUMN, "huaichuan-dangqi-hong");
    private static final List<String> STARS = List.of("zhibu-guoying", "pingan-fazhi");
    private static final List<String> REGIONS = List.of("wenxian", "wuzhi");
    private static final Pattern SITE = Pattern.compile("站名(\\d+)止");
    private static final Pattern COLUMN = Pattern.compile("栏名(\\d+)止");

    @Inject
    ModelWriters writers;

    @Inject
    Leftovers leftovers;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<History<ArticleState>> articles = Stream.generate(() -> new History<>(ArticleState.NONE))
            .limit(WRITERS * EACH)
            .toList();
    private final History<Integer> site = new History<>(0);
    private final History<Integer> column = new History<>(0);
    private String siteBefore = "";
    private String columnBefore = "";

    @BeforeEach
    void beginFromNamesThatAreKnown() {
        writers.prepare(SERIES);
        siteBefore = writers.nameOfSite();
        columnBefore = writers.nameOfColumn(NAMED_COLUMN);
        writers.nameSite("站名0止");
        writers.nameColumn(NAMED_COLUMN, "栏名0止");
    }

    @AfterEach
    void takeBackWhatWasChanged() {
        leftovers.withdraw();
        writers.nameSite(siteBefore);
        writers.nameColumn(NAMED_COLUMN, columnBefore);
        client.close();
    }

    @Test
    void no_reader_is_ever_shown_what_an_acknowledged_change_has_replaced() throws Exception {
        long seed = System.nanoTime();
        var jobs = new ArrayList<Callable<Void>>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int own = writer;
            jobs.add(() -> write(own, new Random(seed + own)));
        }
        jobs.add(this::rename);
        var writing = new CountDownLatch(jobs.size());
        try (var pool = Executors.newFixedThreadPool(jobs.size() + READERS)) {
            var all = new ArrayList<Future<?>>();
            for (var job : jobs)
                all.add(pool.submit(() -> {
                    try {
                        return job.call();
                    } finally {
                        writing.countDown();
                    }
                }));
            for (int reader = 0; reader < READERS; reader++) {
                var random = new Random(seed - 1 - reader);
                all.add(pool.submit(() -> {
                    while (writing.getCount() > 0) read(random, "seed " + seed);
                    // And once all is quiet: what is kept now must be the end of it.
                    for (int i = 0; i < 60; i++) read(random, "seed " + seed + ", at the end");
                    return null;
                }));
            }
            for (var one : all) one.get();
        }
    }

    private @Nullable Void rename() {
        for (int version = 1; version <= NAMES; version++) {
            site.begin(version);
            writers.nameSite("站名" + version + "止");
            site.done();
            column.begin(version);
            writers.nameColumn(NAMED_COLUMN, "栏名" + version + "止");
            column.done();
        }
        return null;
    }

    private @Nullable Void write(int writer, Random random) throws IOException {
        for (int change = 1; change <= CHANGES; change++) {
            int article = writer * EACH + random.nextInt(EACH);
            var history = articles.get(article);
            change(article, history, change, random);
            history.done();
        }
        return null;
    }

    private void change(int article, History<ArticleState> history, int version, Random random) throws IOException {
        var before = history.last();
        var next = new ArticleState(true, version, pick(COLUMNS, random), pick(STARS, random), pick(REGIONS, random));
        int dice = before.live() ? random.nextInt(8) : 0;
        switch (dice) {
            case 5, 6 -> {
                var filed = before.filed(next.star(), next.region());
                history.begin(filed);
                writers.refile(article, filed);
            }
            case 7 -> {
                history.begin(before.withdrawn());
                if (random.nextBoolean()) writers.withdraw(article);
                else writers.withdrawByPlan(article);
            }
            default -> {
                history.begin(next);
                writers.publish(folder, article, next, SERIES);
            }
        }
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private void read(Random random, String seed) throws IOException, InterruptedException {
        var path = path(random);
        int[] from = articles.stream().mapToInt(History::acknowledged).toArray();
        int siteFrom = site.acknowledged();
        int columnFrom = column.acknowledged();
        var text = get(path, random.nextInt(5) == 0);
        var why = seed + ": " + path;
        checkName(text, SITE, site.since(siteFrom), !path.startsWith("/articles/"), why);
        checkName(text, COLUMN, column.since(columnFrom), path.equals("/columns/" + NAMED_COLUMN), why);
        @Nullable Integer[] shown = new @Nullable Integer[articles.size()];
        var marks = ArticleState.MARK.matcher(text);
        while (marks.find()) shown[Integer.parseInt(marks.group(1))] = Integer.parseInt(marks.group(2));
        for (int article = 0; article < articles.size(); article++)
            check(article, path, shown[article], articles.get(article).since(from[article]), why);
    }

    private String get(String path, boolean dark) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/")
                        .resolve(path))
                .header("Accept-Encoding", "identity");
        if (dark) request.header("Cookie", "look=dark...");
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** @param must stand there; error pages and feeds that are no list of the column may do without */
    private static void checkName(String text, Pattern mark, List<Integer> allowed, boolean must, String why) {
        var names = mark.matcher(text)
                .results()
                .map(name -> Integer.parseInt(name.group(1)))
                .distinct()
                .toList();
        assertThat(names).as(why + " has " + mark).isSubsetOf(allowed);
        if (must) assertThat(names).as(why + " lacks " + mark).isNotEmpty();
    }

    private static void check(
            int article, String path, @Nullable Integer shown, List<ArticleState> allowed, String why) {
        // An article's own page shows others beside it; that they are not too old is all there is to say of them.
        boolean mayLack = path.equals("/") || (path.startsWith("/articles/") && !path.endsWith("-" + article));
        var place = path.startsWith("/articles/") ? "/articles/" : path;
        var said = why + " shows " + shown + " of " + article + ", allowed " + allowed;
        if (shown != null)
            assertThat(allowed).as(said).anyMatch(state -> state.isOn(place) && state.version() == shown);
        else if (!mayLack) assertThat(allowed).as(said).anyMatch(state -> !state.isOn(place));
    }

    private String path(Random random) {
        return switch (random.nextInt(13)) {
            case 0 -> "/";
            case 1, 2, 3 -> "/articles/model-" + random.nextInt(articles.size());
            case 4 -> "/columns/" + pick(COLUMNS, random);
            case 5 -> "/stars/" + pick(STARS, random);
            case 6 -> "/regions/" + pick(List.of("wenxian", "wuzhi", "jiaozuo"), random);
            case 7 -> "/series/" + SERIES;
            case 8 -> pick(List.of("/feed.json", "/feed.xml", "/rss.xml"), random);
            case 9 -> "/columns/" + pick(COLUMNS, random) + "/feed.xml";
            case 10 -> "/stars/" + pick(STARS, random) + "/feed.xml";
            case 11 -> "/series/" + SERIES + "/feed.xml";
            default -> "/archive/2034-05";
        };
    }
}
