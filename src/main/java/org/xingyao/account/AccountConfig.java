package org.xingyao.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a sign-in holds. */
@ConfigMapping(prefix = "xingyao.account")
public interface AccountConfig {
    /**
     * A browser that is silent for so long must sign in again; assessors of 等保 ask for half an hour. What the house sets
     * at the desk goes before it: ask {@link org.xingyao.setting.Settings}.
     */
    @WithDefault("PT30M")
    Duration idle();

    /** However busy it is, a session ends after a working day. */
    @WithDefault("PT12H")
    Duration longest();
}
