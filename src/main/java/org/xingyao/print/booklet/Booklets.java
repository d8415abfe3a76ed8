package org.xingyao.print.booklet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.xingyao.print.Job;
import org.xingyao.print.Print;
import org.xingyao.print.PrintMessages;
import org.xingyao.print.Prints;
import org.xingyao.reading.SiteConfig;
import org.xingyao.taxonomy.SeriesList;

/** The booklets of series. */
@ApplicationScoped
public class Booklets {
    private final SeriesList series;
    private final BookletText text;
    private final Pictures pictures;
    private final Prints prints;
    private final SiteConfig config;
    private final Clock clock;
    private final PrintMessages messages;

    Booklets(
            SeriesList series,
            BookletText text,
            Pictures pictures,
            Prints prints,
            SiteConfig config,
            Clock clock,
            PrintMessages messages) {
        this.series = series;
        this.text = text;
        this.pictures = pictures;
        this.prints = prints;
        this.config = config;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * As PDF; nothing for a series without a published article.
     *
     * @throws RejectedExecutionException when too many prints are being made
     */
    public CompletableFuture<Optional<Print>> pdf(String slug) {
        return prints.of(
                "series/" + slug + ".pdf",
                () -> leaves(slug).map(leaves -> new Job(content(leaves), () -> pdf(leaves))));
    }

    private Optional<Leaves> leaves(String slug) {
        return series.now(slug).flatMap(text::of).map(html ->
                Leaves.of(html, config.address().toString(), pictures, messages));
    }

    /** A picture's address says which it is. */
    private static String content(Leaves leaves) {
        return leaves.document().outerHtml();
    }

    private Print pdf(Leaves leaves) throws java.io.IOException {
        return Print.of(PdfPress.press(leaves, LocalDate.now(clock)), PdfPress.MEDIA_TYPE);
    }
}
