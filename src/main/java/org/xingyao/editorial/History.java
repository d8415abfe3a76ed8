package org.xingyao.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xingyao.article.Stage;

/**
 * What became of an article's words.
 *
 * @param headline of the words written last
 * @param tag of the words written last, to be sent with a restoring; empty when the draft was discarded
 * @param draft what is being written, when something is
 * @param editions the newest first
 */
public record History(
        String slug, String headline, String tag, Standing standing, Optional<Saved> draft, List<Entry> editions) {

    /** A working copy as it was saved last. */
    public record Saved(Instant at, String by, String headline) {}

    /**
     * An edition.
     *
     * @param exempt 免审
     * @param live readers see it
     * @param underway it is being reviewed
     */
    public record Entry(
            int no,
            Instant at,
            String by,
            Stage stage,
            boolean exempt,
            String headline,
            boolean live,
            boolean underway) {}
}
