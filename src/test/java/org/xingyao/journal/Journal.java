package org.xingyao.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What was begun and what was acknowledged since the first round. For many threads. */
final class Journal {
    private final String run;
    private final AtomicLong next = new AtomicLong();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> photos = ConcurrentHashMap.newKeySet();
    private final Collection<String> problems = new ConcurrentLinkedQueue<>();
    private final Counts counts = new Counts();
    private volatile boolean closing;

    /** @param run letters that tell its articles from those of another */
    Journal(String run) {
        this.run = run;
    }

    Counts counts() {
        return counts;
    }

    /** The clients come to an end. */
    void close() {
        closing = true;
    }

    void open() {
        closing = false;
    }

    boolean isClosing() {
        return closing;
    }

    Entry newEntry() {
        var entry = new Entry(run + "-" + next.incrementAndGet());
        synchronized (entries) {
            entries.put(entry.slug(), entry);
        }
        return entry;
    }

    /** A word that stands nowhere else. */
    String mark() {
        return "q" + run + "w" + Long.toString(next.incrementAndGet(), 36) + "z";
    }

    List<Entry> entries() {
        synchronized (entries) {
            return new ArrayList<>(entries.values());
        }
    }

    void uploaded(String file) {
        counts.acknowledged(Deed.UPLOAD);
        photos.add(file);
    }

    Set<String> photos() {
        return Set.copyOf(photos);
    }

    /** Whatever should not be so. */
    void problem(String what) {
        problems.add(what);
    }

    Collection<String> problems() {
        return List.copyOf(problems);
    }
}
