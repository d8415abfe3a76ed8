package org.xingyao.search.index;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where the index lies. */
@ConfigMapping(prefix = "xingyao.search")
public interface SearchConfig {
    /** A folder of the data directory; made when it is not there, and safe to delete while the program is down. */
    Path folder();
}
