package org.xingyao.ops;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Where the newsroom is. */
@ConfigMapping(prefix = "xingyao.time")
interface ZoneConfig {
    /** A bare server runs in UTC; the day a paper is issued is the newsroom's. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();
}
