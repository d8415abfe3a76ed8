package org.xingyao.editorial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the house allows beside 三审三校. */
@ConfigMapping(prefix = "xingyao.review")
public interface ReviewConfig {
    /** 紧急签发: the duty chief alone may sign what must go out now; every such signature is marked for ever. */
    @WithDefault("false")
    boolean emergency();
}
