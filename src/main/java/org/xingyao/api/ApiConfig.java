package org.xingyao.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one client may ask. */
@ConfigMapping(prefix = "xingyao.api")
public interface ApiConfig {
    /** Requests a second that one address may keep up; a person who types asks for some suggestions a second. */
    @WithDefault("20")
    int requestsPerSecond();

    /** How many may come at once before that counts: an office behind one address looks something up together. */
    @WithDefault("120")
    int burst();
}
