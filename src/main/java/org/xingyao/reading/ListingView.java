package org.xingyao.reading;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Listing;

/**
 * An article in a list.
 *
 * @param id of the article
 * @param numbered 之六 inside its series; empty outside
 * @param pinned true where the desk put it first 置顶
 * @param picture beside the headline, where a page shows one
 */
@TemplateData
public record ListingView(
        long id,
        String href,
        String title,
        String deck,
        String summary,
        String kind,
        String numbered,
        DateView dated,
        @Nullable LinkView column,
        boolean pinned,
        @Nullable ThumbnailView picture) {
    public static ListingView of(Listing listing) {
        var style = listing.numberStyle();
        var number = listing.seriesNo();
        return new ListingView(
                listing.id(),
                "/articles/" + listing.slug(),
                listing.shortTitle().isEmpty() ? listing.headline() : listing.shortTitle(),
                listing.deck(),
                listing.summary(),
                listing.kind().id(),
                style == null || number == null ? "" : style.print(number),
                DateView.of(listing.issuedOn(), listing.issuedOnInferred(), listing.sortedOn()),
                listing.columnSlug() == null || listing.columnName() == null
                        ? null
                        : new LinkView("/columns/" + listing.columnSlug(), listing.columnName()),
                false,
                null);
    }

    public List<Headline.Part> titleParts() {
        return Headline.parts(title);
    }

    /** Those that are pinned, then the others, each once and no more than so many in all. */
    public static List<ListingView> of(List<Listing> pinned, List<Listing> others, int atMost) {
        var slugs = pinned.stream().map(Listing::slug).collect(Collectors.toSet());
        return Stream.concat(
                        pinned.stream().map(one -> of(one).asPinned()),
                        others.stream()
                                .filter(one -> !slugs.contains(one.slug()))
                                .map(ListingView::of))
                .limit(atMost)
                .toList();
    }

    private ListingView asPinned() {
        return new ListingView(id, href, title, deck, summary, kind, numbered, dated, column, true, picture);
    }

    ListingView with(ThumbnailView other) {
        return new ListingView(id, href, title, deck, summary, kind, numbered, dated, column, pinned, other);
    }

    public static List<ListingView> of(List<Listing> listings) {
        return listings.stream().map(ListingView::of).toList();
    }
}
