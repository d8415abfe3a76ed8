package org.xingyao.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Period;

/** What the public site is called and where it is reached. */
@ConfigMapping(prefix = "xingyao.site")
public interface SiteConfig {
    /** Until the house sets another at the desk: ask {@link org.xingyao.setting.Settings}. */
    @WithDefault("星耀")
    String name();

    /**
     * The address readers use, for canonical links and feeds; never taken from a request, whose Host anyone can write.
     * No slash at the end.
     */
    @WithDefault("http://127.0.0.1:${quarkus.http.port}")
    URI address();

    /** An answer from an article older than this is shown with a warning. */
    @WithDefault("P2Y")
    Period answerAge();
}
