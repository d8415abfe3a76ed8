package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock of the program, in the newspaper's own zone; tests put their own in its place. */
final class Clocks {
    Clocks() {}

    @Produces
    @ApplicationScoped
    static Clock clock(ZoneConfig config) {
        return Clock.system(config.zone());
    }
}
