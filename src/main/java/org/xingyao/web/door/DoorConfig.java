package org.xingyao.web.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is let in. */
@ConfigMapping(prefix = "xingyao.limits")
public interface DoorConfig {
    /** A person who types asks for some suggestions a second. */
    @WithDefault("20/120")
    Limit api();

    @WithDefault("5/60")
    Limit search();

    /** Some tens of addresses of an article and its pictures, and many people behind one address of a mobile network. */
    @WithDefault("40/400")
    Limit pages();

    @WithDefault("40/400")
    Limit desk();

    /** Whoever guesses passwords is slowed down by account too. */
    @WithDefault("2/30")
    Limit login();

    @WithDefault("20/120")
    Limit preview();

    @WithDefault("1/20")
    Limit print();

    /**
     * Requests for pages that may be under way at once, those that wait included; the same for the desk, and as many
     * searches may wait. Who comes later is told to come back. At some 200 searches a second of two processors the last
     * one waits two seconds.
     */
    @WithDefault("400")
    int waiting();
}
