package org.xingyao.search.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the indexes lie, and whether passages get vectors. */
@ConfigMapping(prefix = "xingyao.search")
public interface SearchConfig {
    /** A folder of the data directory; made when it is not there, and safe to delete while the program is down. */
    Path folder();

    /** False: search goes by words alone, and the model is never loaded. */
    @WithDefault("true")
    boolean vectors();

    /** The index of vectors and the unpacked model; as safe to delete. */
    Path vectorsFolder();

    /** How much of one core the making of vectors may take at most, beside readers. */
    @WithDefault("0.5")
    double vectorsShare();
}
