package org.xingyao.site;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.xingyao.article.Listing;
import org.xingyao.article.Place;
import org.xingyao.reading.ListingPictures;
import org.xingyao.reading.ListingView;

/**
 * One page of a list that goes on by place, not by page number.
 *
 * @param older address of the next page; empty on the last
 * @param later true when it is not the first page
 */
public record ListPage(List<ListingView> items, String older, boolean later) {
    private static final int SIZE = 20;

    /** @param pinned what stands first on the first page */
    static ListPage of(
            String path,
            Optional<Place> before,
            List<Listing> pinned,
            BiFunction<Optional<Place>, Integer, List<Listing>> list) {
        // One more than shown tells whether there is another page, without counting.
        var found = list.apply(before, SIZE + 1);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        var older = "";
        if (found.size() > SIZE) {
            var last = shown.getLast();
            older = path + "?before=" + new Place(last.sortedOn(), last.id());
        }
        var first = before.isPresent() ? List.<Listing>of() : pinned;
        return new ListPage(ListingView.of(first, shown, Integer.MAX_VALUE), older, before.isPresent());
    }

    /** With a picture beside each article that has one; one query. */
    ListPage with(ListingPictures pictures) {
        return new ListPage(pictures.beside(items), older, later);
    }

    /**
     * @param path address of the list
     * @param before what the address says in ?before=
     * @param list hands out at most so many articles below a place
     */
    static ListPage of(String path, Optional<Place> before, BiFunction<Optional<Place>, Integer, List<Listing>> list) {
        return of(path, before, List.of(), list);
    }
}
