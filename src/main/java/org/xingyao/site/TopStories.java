package org.xingyao.site;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.FrontPage;
import org.xingyao.article.Listing;
import org.xingyao.reading.ListingPictures;
import org.xingyao.reading.ListingView;

/**
 * What stands first on the front page: as the desk chose, the rest by age. No story stands there twice.
 *
 * @param top 头条, or the newest story when the desk chose none; null while nothing is published
 * @param chosen true when the desk chose it
 * @param seconds 副头条, at least two while there are so many stories
 * @param newest what follows, the newest first
 */
@TemplateData
record TopStories(@Nullable ListingView top, boolean chosen, List<ListingView> seconds, List<ListingView> newest) {
    private static final int SECONDS = 2;
    private static final int NEWEST = 8;

    /** With a wide picture over the first story and small ones beside the next; one query. */
    TopStories with(ListingPictures pictures) {
        var first = top == null ? List.<ListingView>of() : List.of(top);
        var found = pictures.of(List.of(first, seconds));
        return new TopStories(
                top == null ? null : found.under(first).getFirst(), chosen, found.beside(seconds), newest);
    }

    /** @param newest gives so many articles, the newest first */
    static TopStories of(FrontPage.Choice choice, IntFunction<List<Listing>> newest) {
        var lead = choice.lead();
        var above = Stream.concat(lead.stream(), choice.seconds().stream())
                .map(Listing::slug)
                .collect(Collectors.toSet());
        var rest = newest.apply(1 + SECONDS + NEWEST + above.size()).stream()
                .filter(one -> !above.contains(one.slug()))
                .collect(Collectors.toCollection(ArrayList::new));
        var top = lead.isPresent() ? lead.get() : rest.isEmpty() ? null : rest.removeFirst();
        var seconds = new ArrayList<>(choice.seconds());
        while (seconds.size() < SECONDS && !rest.isEmpty()) seconds.add(rest.removeFirst());
        return new TopStories(
                top == null ? null : ListingView.of(top),
                lead.isPresent(),
                ListingView.of(seconds),
                ListingView.of(rest.stream().limit(NEWEST).toList()));
    }
}
