package org.xingyao.ops.watch;

import jakarta.inject.Singleton;
import java.io.File;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/** How full the disk is that the data lie on. */
@Singleton
class DiskRoom implements Watched {
    /** PostgreSQL and the index need room to put themselves in order, about as much as they take. */
    private static final double FULL = 0.9;

    private final File data;

    DiskRoom(@ConfigProperty(name = "xingyao.data") File data) {
        this.data = data;
    }

    @Override
    public List<Vital> vitals() {
        return List.of(
                Vital.gauge("disk_free_bytes", data::getUsableSpace),
                Vital.gauge("disk_used_ratio", this::used).atMost(FULL));
    }

    private double used() {
        double all = data.getTotalSpace();
        return all == 0 ? Double.NaN : 1 - data.getUsableSpace() / all;
    }
}
