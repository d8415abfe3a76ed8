package org.xingyao.media;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where the media store keeps its files. */
@ConfigMapping(prefix = "xingyao.media")
public interface MediaConfig {
    /** A folder of the data directory; made when it is not there. */
    Path folder();
}
