package org.xingyao.site.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.Digest;
import org.xingyao.work.Progress;

/**
 * Goes from page to page as the links lead, some at a time, and writes what is new. A page that is as it was is not asked
 * for; where it leads was remembered.
 */
final class Walk implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Walk.class);
    /** When so many can't be made, it is not the pages: the program ends, or the disk is full. */
    private static final int HOPELESS = 50;

    private static final long LAST_SECONDS = 10;
    private static final long BETWEEN_BARS_MILLIS = 200;

    private final OwnSite site;
    private final Links links;
    private final CopyFolder folder;
    private final Map<Address, Copied> before;
    private final Predicate<Copied> isFresh;
    private final long head;

    private final Set<Address> seen = ConcurrentHashMap.newKeySet();
    private final Map<Address, Copied> copied = new ConcurrentHashMap<>();
    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final ExecutorService threads =
            threads("export-site", Runtime.getRuntime().availableProcessors());
    /** A booklet takes as long as hundreds of pages, which must not wait for it; the press makes one at a time. */
    private final ExecutorService prints = threads("export-prints", 1);

    private int underWay;
    private volatile boolean trustsNothing;

    /**
     * @param before what the last run wrote
     * @param isFresh tells what need not be asked for
     * @param head what is fresh is as new as this number
     */
    Walk(
            OwnSite site,
            Links links,
            CopyFolder folder,
            Map<Address, Copied> before,
            Predicate<Copied> isFresh,
            long head) {
        this.site = site;
        this.links = links;
        this.folder = folder;
        this.before = before;
        this.isFresh = isFresh;
        this.head = head;
    }

    /** Goes to these and to all that they lead to; returns when nothing is left to visit. */
    void from(Collection<Address> addresses, Progress progress) throws InterruptedException {
        addresses.forEach(this::visitSoon);
        while (!rests()) report(progress);
        report(progress);
    }

    /**
     * Asks for what no page led to, since one that could not be made may have led there: what the site still has stays, what
     * it took back goes.
     */
    void doubt(Collection<Address> addresses, Progress progress) throws InterruptedException {
        trustsNothing = true;
        from(addresses, progress);
    }

    private static ExecutorService threads(String name, int count) {
        return Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name(name + "-", 0).daemon().factory());
    }

    private synchronized boolean rests() throws InterruptedException {
        if (underWay > 0) wait(BETWEEN_BARS_MILLIS);
        return underWay == 0;
    }

    private synchronized void begin() {
        underWay++;
    }

    private synchronized void end() {
        underWay--;
        if (underWay == 0) notifyAll();
    }

    private void report(Progress progress) {
        for (var trouble = troubles.poll(); trouble != null; trouble = troubles.poll()) progress.line(trouble);
        progress.bar("已看过 %d 个地址，还有 %d 个，写出 %d 个文件"
                .formatted(copied.size(), Math.max(0, seen.size() - copied.size()), written.get()));
    }

    private void visitSoon(Address address) {
        if (!seen.add(address)) return;
        begin();
        (address.isPrint() ? prints : threads).execute(() -> {
            try {
                if (!isHopeless()) visit(address);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                end();
            }
        });
    }

    private void visit(Address address) throws InterruptedException {
        var known = before.get(address);
        if (known != null && !trustsNothing && isFresh.test(known) && folder.holds(known)) {
            keep(known.asNewAs(head));
            return;
        }
        try {
            var answer = site.ask(address);
            if (isWanted(answer, address)) write(address, answer, known);
            else if (!answer.isAbsent()) failed(address, "网站回答 " + answer.status(), known);
        } catch (FileAlreadyExistsException e) {
            failed(address, "别人的文件 " + e.getFile() + " 占着位置", known);
        } catch (IOException e) {
            failed(address, String.valueOf(e.getMessage()), known);
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s can't be written", address);
            failed(address, String.valueOf(e), known);
        }
    }

    private static boolean isWanted(Answer answer, Address address) {
        return answer.status() == (address.equals(Address.ERROR_PAGE) ? 404 : 200) || answer.isRedirect();
    }

    private void write(Address address, Answer answer, @Nullable Copied known)
            throws IOException, InterruptedException {
        if (answer.isRedirect() && !address.file().endsWith(".html")) {
            // What is no page can't send on; it has the bytes of what it leads to.
            var target = links.own(address, answer.location()).flatMap(Address::of);
            if (target.isPresent()) answer = site.ask(target.get());
        }
        var leaf = Leaf.of(answer, address, links);
        var sha256 = Digest.sha256(leaf.bytes());
        var file = address.file();
        if (known == null || !known.sha256().equals(sha256) || !folder.holds(known)) {
            folder.write(file, leaf.bytes());
            written.incrementAndGet();
        }
        keep(new Copied(
                address, file, leaf.bytes().length, sha256, answer.made(), answer.keys(), List.copyOf(leaf.leadsTo())));
    }

    private void keep(Copied page) {
        copied.put(page.address(), page);
        page.leadsTo().forEach(this::visitSoon);
    }

    /** The old file stays, and what it leads to; the next run asks again. */
    private void failed(Address address, String why, @Nullable Copied known) {
        if (failed.incrementAndGet() <= HOPELESS) troubles.add("没有写成 %s：%s".formatted(address, why));
        if (known != null) keep(known);
    }

    boolean isHopeless() {
        return failed.get() >= HOPELESS;
    }

    int failed() {
        return failed.get();
    }

    int written() {
        return written.get();
    }

    Map<Address, Copied> copied() {
        return copied;
    }

    /** Nothing is written any more when this returns. */
    @Override
    public void close() {
        threads.shutdownNow();
        prints.shutdownNow();
        try {
            boolean ended = threads.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)
                    && prints.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
            if (!ended) LOG.warn("The copy's threads did not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
