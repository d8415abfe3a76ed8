package org.xingyao.print.booklet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.xingyao.print.Job;
import org.xingyao.print.Leaves;
import org.xingyao.print.Print;
import org.xingyao.print.Prints;
import org.xingyao.print.word.WordFile;
import org.xingyao.taxonomy.SeriesList;

/** The booklets of series. */
@ApplicationScoped
public class Booklets {
    private final SeriesList series;
    private final BookletText text;
    private final Binding binding;
    private final Prints prints;
    private final Clock clock;

    Booklets(SeriesList series, BookletText text, Binding binding, Prints prints, Clock clock) {
        this.series = series;
        this.text = text;
        this.binding = binding;
        this.prints = prints;
        this.clock = clock;
    }

    /**
     * As PDF; nothing for a series without a published article.
     *
     * @throws RejectedExecutionException when too many prints are being made
     */
    public CompletableFuture<Optional<Print>> pdf(String slug) {
        return prints.of(pdfName(slug), () -> leaves(slug).map(leaves -> new Job(content(leaves), () -> pdf(leaves))));
    }

    /** For Word; see {@link #pdf}. */
    public CompletableFuture<Optional<Print>> word(String slug) {
        return prints.of(
                "series/" + slug + ".docx",
                () -> leaves(slug).map(leaves -> new Job(content(leaves), () -> word(leaves))));
    }

    /** In bytes, of the one that was made last; nothing when none is remembered. */
    public OptionalInt pdfSize(String slug) {
        return prints.size(pdfName(slug));
    }

    private static String pdfName(String slug) {
        return "series/" + slug + ".pdf";
    }

    private Optional<Leaves> leaves(String slug) {
        return series.now(slug).flatMap(text::of).map(binding::bind);
    }

    /** A picture's address says which it is. */
    private static String content(Leaves leaves) {
        return leaves.document().outerHtml();
    }

    private Print pdf(Leaves leaves) throws IOException {
        return Print.of(PdfPress.press(leaves, LocalDate.now(clock)), PdfPress.MEDIA_TYPE);
    }

    private Print word(Leaves leaves) throws IOException {
        return Print.of(WordFile.of(leaves, LocalDate.now(clock)), WordFile.MEDIA_TYPE);
    }
}
