package org.xingyao.journal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.FormBrowser;

/**
 * A newsroom that works, a blow at a random moment, and a look at everything; again and again on the same data. The seed
 * decides what is done and when the blow comes, as far as threads keep to it.
 */
public final class CrashLoop implements AutoCloseable {
    private static final int CLIENTS = 4;
    private static final int EARLIEST_MILLIS = 200;
    private static final int LATEST_MILLIS = 3500;
    private static final Duration LIMIT = Duration.ofSeconds(90);
    /** Of older articles in each round; all at the end. */
    private static final int SAMPLE = 20;

    private final House house;
    private final String token;
    private final FormBrowser chief;
    private final Random random;
    private final Journal journal;

    /**
     * @param token of the role that imports
     * @param chief somebody who may withdraw, signed in
     */
    public CrashLoop(House house, String token, FormBrowser chief, long seed) {
        this.house = house;
        this.token = token;
        this.chief = chief;
        this.random = new Random(seed);
        this.journal = new Journal("k" + Long.toString(System.nanoTime() & 0xFFFFFFL, 36));
    }

    public Counts counts() {
        return journal.counts();
    }

    /** What should not be so, since the first round; empty when nothing was lost. */
    public Collection<String> problems() {
        return journal.problems();
    }

    public void round(Blow blow) throws Exception {
        var before = journal.entries();
        journal.open();
        try (var site = new Site(house.address(), token)) {
            var threads = start(site);
            // Nothing to wait for: the blow comes when nobody expects it.
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(EARLIEST_MILLIS, LATEST_MILLIS))
                    .toNanos());
            blow.strike(house, random);
            journal.close();
            for (var thread : threads) thread.join();
        }
        if (blow.endsApplication()) house.startAgain();
        try (var site = new Site(house.address(), token)) {
            Eventually.check(
                    "ready after " + blow,
                    LIMIT,
                    () -> site.page("/q/health/ready").statusCode() == 200);
            look(site, before);
        }
    }

    /** Everything that was ever acknowledged. */
    public void lookAtAll() throws Exception {
        try (var site = new Site(house.address(), token)) {
            new Witness(site, chief, journal).check(journal.entries());
        }
    }

    private List<Thread> start(Site site) {
        var work = Stream.concat(
                Stream.of(new Importer(house, journal)),
                Stream.generate(() -> new Client(site, chief, journal, new Random(random.nextLong())))
                        .limit(CLIENTS));
        return work.map(each -> Thread.ofPlatform().start(each)).toList();
    }

    private void look(Site site, List<Entry> before) throws IOException, InterruptedException {
        var older = new ArrayList<>(before);
        Collections.shuffle(older, random);
        var entries = new ArrayList<>(journal.entries());
        entries.removeAll(older);
        entries.addAll(older.subList(0, Math.min(SAMPLE, older.size())));
        var witness = new Witness(site, chief, journal);
        witness.check(entries);
        witness.checkPhotos();
        verify("audit");
        verify("index");
    }

    private void verify(String what) throws IOException, InterruptedException {
        var said = house.command(what, "verify");
        if (said.exitCode() != 0) journal.problem(what + " verify: " + said.text());
    }

    @Override
    public void close() {
        chief.close();
    }
}
