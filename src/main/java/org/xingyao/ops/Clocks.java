package org.xingyao.ops;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the program, in the newspaper's own zone; tests put their own in its place. */
final class Clocks {
    Clocks() {}

    /** Without a proxy: kept pages look at the day at every request. */
    @Produces
    @Singleton
    static Clock clock(ZoneConfig config) {
        return Clock.system(config.zone());
    }
}
