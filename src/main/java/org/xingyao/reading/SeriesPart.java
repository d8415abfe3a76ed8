package org.xingyao.reading;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xingyao.article.Listing;
import org.xingyao.taxonomy.NumberStyle;

/**
 * Instalments of a series that follow each other, and the numbers missing before them.
 *
 * @param from first missing number as it is printed; empty when none is missing
 * @param to last missing one; empty when it is the first
 */
@TemplateData
public record SeriesPart(String from, String to, List<ListingView> items) {
    /**
     * @param listings by number
     * @param planned how many there are to be; 0 when nobody said
     */
    public static List<SeriesPart> of(List<Listing> listings, NumberStyle style, int planned) {
        var parts = new ArrayList<SeriesPart>();
        var run = new ArrayList<Listing>();
        int next = 1;
        int missing = 1;
        for (var listing : listings) {
            int number = Objects.requireNonNullElse(listing.seriesNo(), next);
            if (number > next && !run.isEmpty()) {
                parts.add(part(missing, first(run), run, style));
                missing = next;
                run.clear();
            }
            run.add(listing);
            next = Math.max(next, number + 1);
        }
        if (!run.isEmpty()) {
            parts.add(part(missing, first(run), run, style));
            missing = next;
        }
        if (planned >= missing) parts.add(part(missing, planned + 1, List.of(), style));
        return parts;
    }

    private static int first(List<Listing> run) {
        return Objects.requireNonNullElse(run.getFirst().seriesNo(), 1);
    }

    /** @param missing the first number that is not there; nothing is missing when it is {@code until} */
    private static SeriesPart part(int missing, int until, List<Listing> run, NumberStyle style) {
        boolean none = missing >= until;
        return new SeriesPart(
                none ? "" : style.print(missing),
                none || until - 1 == missing ? "" : style.print(until - 1),
                ListingView.of(List.copyOf(run)));
    }
}
