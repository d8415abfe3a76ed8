package org.xingyao.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/** How full the disk is that the data lie on. */
@ApplicationScoped
public class DiskRoom implements Watched {
    /** PostgreSQL and the index need room to put themselves in order, about as much as they take. */
    private static final double FULL = 0.9;

    private static final long LOOK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Path data;
    private final long reserve;
    private volatile long lookedAt = System.nanoTime() - 2 * LOOK_AGAIN_NANOS;
    private volatile boolean scarce;

    DiskRoom(
            @ConfigProperty(name = "xingyao.data") Path data,
            @ConfigProperty(name = "xingyao.disk.reserve-megabytes", defaultValue = "100") int reserveMegabytes) {
        this.data = data;
        this.reserve = (long) reserveMegabytes << 20;
    }

    /** Whether less than the reserve is left, as it was within the last second; false where nobody can tell. */
    boolean isScarce() {
        long now = System.nanoTime();
        if (now - lookedAt > LOOK_AGAIN_NANOS) {
            lookedAt = now;
            scarce = free() < reserve;
        }
        return scarce;
    }

    @Override
    public List<Vital> vitals() {
        return List.of(
                Vital.gauge("disk_free_bytes", this::free),
                Vital.gauge("disk_used_ratio", this::used).atMost(FULL));
    }

    /** NaN where nobody can tell; it is not less than any number. */
    private double free() {
        return read(FileStore::getUsableSpace);
    }

    private double used() {
        return read(disk -> 1 - disk.getUsableSpace() / (double) disk.getTotalSpace());
    }

    private interface Reading {
        double of(FileStore disk) throws IOException;
    }

    private double read(Reading reading) {
        try {
            var disk = Files.getFileStore(data);
            // Some file systems of a network don't tell.
            return disk.getTotalSpace() == 0 ? Double.NaN : reading.of(disk);
        } catch (IOException e) {
            // With --db nothing need lie there; whoever can't write will hear it from the file itself.
            return Double.NaN;
        }
    }
}
